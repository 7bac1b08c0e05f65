package warmstart.quiz;

/** Something a learner is asked. Made by a generator, never typed twice: its key comes from the register. */
public sealed interface Question permits TypedQuantity, SingleChoice {
    /** What is asked: {@code What is the maximum timeout of a function?} */
    String stem();

    /** The right answer as a page shows it: {@code 15 min}. */
    String shownKey();
}
