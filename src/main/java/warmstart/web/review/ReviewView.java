package warmstart.web.review;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warmstart.web.question.ExplanationView;
import warmstart.web.question.JudgedView;
import warmstart.web.question.QuestionView;

/**
 * The review at one moment: a question, a verdict, or the end. Exactly one of {@code ask}, {@code judge} and {@code done}
 * is there.
 *
 * @param progress how far the learner is
 * @param scope what the review is about, as the address says it
 * @param about the title of that topic, or empty
 */
public record ReviewView(
        Progress progress,
        Map<String, String> scope,
        String about,
        @Nullable Ask ask,
        @Nullable Judge judge,
        @Nullable Done done) {
    /**
     * How far.
     *
     * @param words {@code 5 of 14, about 6 minutes left}
     * @param strip one word for each question of the day: {@code warm}, {@code cold}, {@code now}, {@code ahead}
     * @param undoable whether there is an answer of today to take back
     */
    public record Progress(String words, List<String> strip, boolean undoable) {}

    /**
     * A question.
     *
     * @param item its id
     * @param form {@code typed} or {@code choice}
     * @param variant the number of the variant
     * @param seen when it was shown, in milliseconds
     * @param crumb the topic and section it belongs to
     * @param notice that the answer is another one now than when the learner gave it last, or empty
     * @param question the question with its fields
     */
    public record Ask(
            String item, String form, long variant, long seen, String crumb, String notice, QuestionView question) {}

    /**
     * A verdict.
     *
     * @param item the question's id
     * @param crumb the topic and section it belongs to
     * @param question the question as it turned out
     * @param explained why the key is right, and where that comes from
     * @param grades the buttons
     */
    public record Judge(
            String item, String crumb, JudgedView question, ExplanationView explained, List<GradeView> grades) {}

    /**
     * A grade.
     *
     * @param number 1 to 4
     * @param name {@code Good}
     * @param interval when it comes back: {@code 3 d}
     * @param suggested whether it is the one for Enter
     */
    public record GradeView(int number, String name, String interval, boolean suggested) {}

    /**
     * The end.
     *
     * @param heading what is true now
     * @param words what comes when
     */
    public record Done(String heading, String words) {}
}
