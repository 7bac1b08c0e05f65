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
                int slips = warmstart.base.Nearest.slips(wanted, candidate);
                if (slips < best) {
                    best = slips;
                    nearest = name;
                }
            }
        }
        return nearest;
    }
}
