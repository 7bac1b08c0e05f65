package warmstart.quiz.question;

import warmstart.base.Rng;

/**
 * Something a learner is asked, with its key. The key was read from the register, computed by a run, or proved by one; it is
 * never typed twice.
 *
 * <p>Stem, options and feedback are Markdown: {@code `sqs:SendMessage`} is code. What comes from plain text goes through
 * {@link Prose#plain}.
 */
public sealed interface Question permits Typed, SingleChoice, MultipleChoice, Ordering, Matching, Cloze, Hotspot {
    /** What is asked: {@code What is the maximum timeout of a function?} */
    String stem();

    /** The right answer as a page shows it: {@code 15 min}. */
    String shownKey();

    /** The same question with its options in another order, where order says nothing. Amounts stay in order of size. */
    Question arranged(Rng rng);
}
