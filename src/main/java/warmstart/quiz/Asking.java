package warmstart.quiz;

/**
 * How an item is asked. Each review draws a variant: other numbers where the rule is to be learnt and not the number, and
 * another order of options, so that nobody learns places.
 *
 * <p>The number of a variant is kept with the answer; the same number gives the same question for as long as the item is
 * not edited.
 */
@FunctionalInterface
public interface Asking {
    /**
     * The question of a variant, complete with its key.
     *
     * @param variant any number; all of them are equally good
     */
    Asked ask(long variant);

    /** An item with one question, of which only the order of the options varies. */
    static Asking fixed(Asked asked) {
        return new FixedAsking(asked);
    }
}
