package warmstart.content.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that was probably meant: {@code askabel} → {@code askable}. */
public final class Nearest {
    private Nearest() {}

    /**
     * The known word with the fewest letters to change, add, drop or swap; the first of equals.
     *
     * @return empty when all are too far away: more than a third of the word, and never more than three letters
     */
    public static Optional<String> to(String word, Collection<String> known) {
        int most = Math.min(3, Math.max(1, word.length() / 3));
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= most)
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /** A hint such as {@code did you mean `askable`?}; empty when nothing is near. */
    public static String hint(String word, Collection<String> known) {
        return to(word, known).map(near -> "did you mean `" + near + "`?").orElse("");
    }

    /** Optimal string alignment: Levenshtein's distance, in which two swapped neighbours count as one slip. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 3) {
            return Integer.MAX_VALUE;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
