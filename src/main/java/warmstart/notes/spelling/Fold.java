package warmstart.notes.spelling;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms in which Obsidian compares names and headings. */
public final class Fold {
    // The characters that Obsidian's stripHeading replaces by a space; hyphen and apostrophe stay.
    private static final Pattern PUNCTUATION = Pattern.compile("[!\"#$%&()*+,.:;<=>?@^`{|}~/\\[\\]\\\\\\s\\u00a0]+");

    private Fold() {}

    /** A file or note name without regard to case and to the way accents are encoded. */
    public static String name(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** A heading without regard to case, punctuation and emphasis: {@code "Alpha / _Sub_: one"} is {@code "alpha sub one"}. */
    public static String heading(String text) {
        return PUNCTUATION.matcher(name(text).replace("_", "")).replaceAll(" ").strip();
    }
}
