package warmstart.iam.pattern;

import java.util.Arrays;

/**
 * A text in which {@code *} stands for any run of characters and {@code ?} for exactly one, made ready for being compared
 * often. Case matters.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html">IAM JSON
 *     policy elements: Resource</a>
 */
final class Glob {
    static final int RUN = -1;
    static final int ONE = -2;

    /** Characters as they are, and the two signs above. */
    private final int[] codes;

    /** How many characters before the first sign; they are compared at once. */
    private final String head;

    private final boolean endsInRun;

    private Glob(int[] codes) {
        this.codes = codes;
        int plain = 0;
        while (plain < codes.length && codes[plain] >= 0) {
            plain++;
        }
        this.head = new String(codes, 0, plain);
        this.endsInRun = plain == codes.length - 1 && codes[plain] == RUN;
    }

    /** A pattern as a policy writes it. */
    static Glob of(String pattern) {
        return new Glob(pattern.chars().map(Glob::code).toArray());
    }

    /** A text in which no character stands for another. */
    static Glob literal(String text) {
        return new Glob(text.chars().toArray());
    }

    /** Several patterns as one. */
    static Glob joined(Iterable<Glob> parts) {
        int[] all = {};
        for (Glob part : parts) {
            int start = all.length;
            all = Arrays.copyOf(all, start + part.codes.length);
            System.arraycopy(part.codes, 0, all, start, part.codes.length);
        }
        return new Glob(all);
    }

    private static int code(int character) {
        return character == '*' ? RUN : character == '?' ? ONE : character;
    }

    /** Whether the whole text fits. */
    boolean matches(String text) {
        if (head.length() == codes.length) {
            return head.equals(text);
        }
        return text.startsWith(head) && (endsInRun || rest(text));
    }

    /**
     * On a mismatch the last run takes one character more. Only the last run is ever tried again, so the time is at most
     * pattern times text, whatever the pattern: {@code *a*a*a*b} cannot be used to stall the evaluator.
     */
    private boolean rest(String text) {
        int p = head.length();
        int t = head.length();
        int run = -1;
        int resume = 0;
        while (t < text.length()) {
            if (p < codes.length && codes[p] == RUN) {
                run = p++;
                resume = t;
            } else if (p < codes.length && (codes[p] == ONE || codes[p] == text.charAt(t))) {
                p++;
                t++;
            } else if (run >= 0) {
                p = run + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < codes.length && codes[p] == RUN) {
            p++;
        }
        return p == codes.length;
    }
}
