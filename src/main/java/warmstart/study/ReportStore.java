package warmstart.study;

import java.time.Instant;
import java.util.List;
import warmstart.accounts.LearnerId;
import warmstart.quiz.ItemId;

/** Where it is kept what learners say is wrong with questions. Writes are durable. Safe for use by many threads. */
public interface ReportStore {
    /**
     * Something that seems wrong.
     *
     * @param item the question's item
     * @param variant the variant that was shown
     * @param revision what its key said
     * @param words what seems wrong; at most {@value #WORDS_MAX} characters, the rest is cut off
     * @param at when it was said
     */
    record Report(ItemId item, long variant, String revision, String words, Instant at) {
        /** More than anybody writes into a small field. */
        public static final int WORDS_MAX = 2_000;

        public Report {
            words = words.strip();
            words = words.length() > WORDS_MAX ? words.substring(0, WORDS_MAX) : words;
        }
    }

    /**
     * A report with its number.
     *
     * @param id its number
     * @param report what was said
     */
    record Numbered(long id, Report report) {}

    /** Keeps a report. */
    void add(LearnerId learner, Report report);

    /** What is open, the newest first. */
    List<Numbered> open(LearnerId learner);

    /** Marks a report as dealt with; an unknown number changes nothing. */
    void settle(LearnerId learner, long id, Instant at);

    /** Opens a report again that was marked by mistake. */
    void reopen(LearnerId learner, long id);
}
