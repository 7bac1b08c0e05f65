package warmstart.web.practice;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warmstart.notes.SafeHtml;
import warmstart.web.question.ExplanationView;
import warmstart.web.question.JudgedView;
import warmstart.web.question.QuestionView;

/**
 * A round of practice at one place: a question, its verdict, or the end. Exactly one of {@code ask}, {@code judge} and {@code
 * end} is there.
 *
 * @param progress {@code 3 of 10}
 * @param strip one word for each question: {@code warm}, {@code cold}, {@code now}, {@code ahead}
 * @param crumb the topic and section of the question, or empty
 * @param scope the parts of the address, for forms
 * @param ask the question
 * @param judge the verdict
 * @param end the end
 */
public record PracticeView(
        String progress,
        List<String> strip,
        String crumb,
        Map<String, String> scope,
        @Nullable Ask ask,
        @Nullable Judge judge,
        @Nullable End end) {
    /**
     * A question.
     *
     * @param item its id
     * @param form {@code typed} or {@code choice}
     * @param variant the number of the variant
     * @param seen when it was shown, in milliseconds
     * @param question the question with its fields
     */
    public record Ask(String item, String form, long variant, long seen, QuestionView question) {}

    /**
     * A verdict.
     *
     * @param question the question as it turned out
     * @param explained why the key is right
     * @param next where it goes on
     * @param last whether that is the end
     */
    public record Judge(JudgedView question, ExplanationView explained, String next, boolean last) {}

    /**
     * The end of a round.
     *
     * @param heading {@code 7 of 10 right.}
     * @param missed what was not known
     * @param again where the same kind of questions is drawn anew
     * @param review where the missed ones come up by schedule
     */
    public record End(String heading, List<Missed> missed, String again, String review) {}

    /**
     * A question that was not known.
     *
     * @param stem what was asked
     * @param address its place in the round
     */
    public record Missed(SafeHtml stem, String address) {}
}
