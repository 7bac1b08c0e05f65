package warmstart.quiz;

import warmstart.base.Check;
import warmstart.facts.FactId;

/**
 * The name of an item for good: the family that made it and what it was made from, {@code limit:timeout-max}. A learner's
 * history hangs on it, so it does not change when words or options do.
 */
public record ItemId(String value) implements Comparable<ItemId> {
    private static final String FORM = "[a-z]+:[a-z0-9]+(-[a-z0-9]+)*";

    public ItemId {
        Check.argument(isValid(value), "not an item id: `" + value + "`");
    }

    /** Whether a text, such as a part of an address, has the form of an id. */
    public static boolean isValid(String text) {
        return text.length() <= 120 && text.matches(FORM);
    }

    /** The item of a family that asks for a fact: {@code limit}, {@code timeout-max}. */
    public static ItemId of(String family, FactId fact) {
        return new ItemId(family + ":" + fact);
    }

    /** The family that made it: {@code limit}. */
    public String family() {
        return value.substring(0, value.indexOf(':'));
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
