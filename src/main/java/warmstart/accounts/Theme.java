package warmstart.accounts;

import java.util.Locale;
import java.util.Optional;

/** Light or dark pages, or whatever the learner's system says. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /** As forms and the page's {@code data-theme} write it: {@code dark}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme of this word, if there is one. */
    public static Optional<Theme> of(String word) {
        return java.util.Arrays.stream(values())
                .filter(theme -> theme.word().equals(word))
                .findFirst();
    }
}
