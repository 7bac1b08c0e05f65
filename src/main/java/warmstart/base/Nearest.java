package warmstart.base;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that was probably meant: {@code askabel} → {@code askable}. */
public final class Nearest {
    private static final int SLIPS_MAX = 3;
    private static final int LETTERS_PER_SLIP = 3;

    private Nearest() {}

    /**
     * The known word with the fewest {@link #slips}; the first of equals.
     *
     * @return empty when all are too far away: more than a third of the word, and never more than three letters
     */
    public static Optional<String> to(String word, Collection<String> known) {
        int most = Math.min(SLIPS_MAX, Math.max(1, word.length() / LETTERS_PER_SLIP));
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most)
                .filter(candidate -> slips(word, candidate) <= most)
                .min(Comparator.comparingInt(candidate -> slips(word, candidate)));
    }

    /** A hint such as {@code did you mean `askable`?}; empty when nothing is near. */
    public static String hint(String word, Collection<String> known) {
        return to(word, known).map(near -> "did you mean `" + near + "`?").orElse("");
    }

    /**
     * How many letters have to be changed, added, dropped or swapped with their neighbour: the optimal string alignment
     * distance.
     */
    public static int slips(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + other);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                row[j] = swapped ? Math.min(row[j], beforeLast[j - 2] + 1) : row[j];
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
