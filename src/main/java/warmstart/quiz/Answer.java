package warmstart.quiz;

/** What a learner gave. */
public sealed interface Answer permits TypedAnswer, ChosenOption, NoAnswer {}
