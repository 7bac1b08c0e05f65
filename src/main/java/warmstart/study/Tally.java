package warmstart.study;

import warmstart.base.Check;

/**
 * What a learner has done since some moment, such as the beginning of the study day. Undone reviews do not count.
 *
 * @param reviews how many reviews, first ones included
 * @param introduced how many of them were the first of their item
 */
public record Tally(int reviews, int introduced) {
    /** Nothing done yet. */
    public static final Tally NONE = new Tally(0, 0);

    public Tally {
        Check.argument(introduced >= 0 && introduced <= reviews, "introductions are some of the reviews");
    }
}
