package warmstart.quiz.grade;

import java.util.List;
import warmstart.quiz.Answer;
import warmstart.quiz.Question;

/** Judges answers. */
public final class Grader {
    private Grader() {}

    /** Judges an answer to a question; never throws, whatever was typed. */
    public static Verdict grade(Question question, Answer answer) {
        return new Verdict(Outcome.EMPTY, answer.toString(), question.shownKey(), List.of());
    }
}
