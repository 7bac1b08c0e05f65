package warmstart.base;

import java.text.Normalizer;
import java.util.Locale;

/** Turns a title into the form it has in an address: {@code "Lambda@Edge & CloudFront"} → {@code lambda-edge-cloudfront}. */
public final class Slug {
    private Slug() {}

    /**
     * Lower case, marks removed from letters, every run of other characters one hyphen. Letters and digits of all
     * scripts are kept. A title without any letter or digit gives {@code "-"}, so that it still has an address.
     */
    public static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        // A sigma at the end of a word has a form of its own, which would make one word two addresses.
        String slug = plain.toLowerCase(Locale.ROOT)
                .replace('ς', 'σ')
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "-" : slug;
    }
}
