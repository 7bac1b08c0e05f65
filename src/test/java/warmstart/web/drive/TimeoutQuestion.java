package warmstart.web.drive;

import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.Parts;

/** The question whose answer the tests know: the longest timeout of a function is 900 s. */
public final class TimeoutQuestion {
    /** Its item. */
    public static final ItemId ITEM = new ItemId("limit:timeout-max");

    /** Where it alone is asked. */
    public static final String ADDRESS = "/review?fact=timeout-max";

    private TimeoutQuestion() {}

    /** The number of the right option; it is the same at every start. */
    public static int right() {
        Item item = Shelves.shipped().deck().find(ITEM).orElseThrow();
        return Parts.choice(item).orElseThrow().key();
    }

    /** The number of an option that is not right. */
    public static int wrong() {
        return right() == 0 ? 1 : 0;
    }

    /** The key that chooses an option: {@code a} for the first. */
    public static String letter(int option) {
        return String.valueOf((char) ('a' + option));
    }
}
