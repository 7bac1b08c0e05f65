package warmstart.quiz.answer;

/**
 * The option that was chosen.
 *
 * @param index its place, counted from 0; untrusted, so it may be no option at all
 */
public record ChosenOption(int index) implements Answer {}
