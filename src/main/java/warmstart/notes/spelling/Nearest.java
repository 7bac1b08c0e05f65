package warmstart.notes.spelling;

import java.util.Collection;

/** Finds the name that an author probably meant, for a hint. */
public final class Nearest {
    private static final int LETTERS_PER_SLIP = 3;
    private static final int SLIPS_MAX = 5;

    private Nearest() {}

    /**
     * The known name with the fewest slips (a letter wrong, missing, added or two swapped), the first of several.
     *
     * @return the empty text when none is within one slip per three letters
     */
    public static String to(String written, Collection<String> known) {
        String wanted = Fold.heading(written);
        int best = Math.min(SLIPS_MAX, Math.max(1, wanted.length() / LETTERS_PER_SLIP)) + 1;
        String nearest = "";
        for (String name : known) {
            String candidate = Fold.heading(name);
            if (Math.abs(candidate.length() - wanted.length()) < best) {
                int slips = slips(wanted, candidate);
                if (slips < best) {
                    best = slips;
                    nearest = name;
                }
            }
        }
        return nearest;
    }

    /** The optimal string alignment distance. */
    static int slips(String a, String b) {
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
