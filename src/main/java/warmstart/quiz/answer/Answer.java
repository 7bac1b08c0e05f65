package warmstart.quiz.answer;

/** What a learner gave. */
public sealed interface Answer
        permits TypedAnswer, ChosenOption, ChosenOptions, GivenOrder, JoinedPairs, FilledGaps, NoAnswer {}
