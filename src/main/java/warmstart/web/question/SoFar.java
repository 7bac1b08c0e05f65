package warmstart.web.question;

import warmstart.quiz.answer.Answer;

/**
 * An answer that was sent but is not complete yet, so that its fields keep what was given.
 *
 * @param answer as given
 * @param message what is missing; empty at first sight
 */
public record SoFar(Answer answer, String message) {
    /** Nothing given yet. */
    public static final SoFar NOTHING = new SoFar(QuestionFields.nothing(), "");
}
