package warmstart.web.review;

import warmstart.quiz.answer.Answer;
import warmstart.web.question.QuestionFields;

/**
 * An answer that was sent but is not complete yet, so that its fields keep what was given.
 *
 * @param answer as given
 * @param message what is missing; empty at first sight
 */
record SoFar(Answer answer, String message) {
    /** Nothing given yet. */
    static final SoFar NOTHING = new SoFar(QuestionFields.nothing(), "");
}
