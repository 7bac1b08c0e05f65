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
            words = kept(words.strip());
        }

        /** Without what no database can write, and without cutting a character in two. */
        private static String kept(String words) {
            StringBuilder kept = new StringBuilder();
            words.codePoints()
                    .filter(c ->
                            c == '\n' || (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE))
                    .takeWhile(c -> kept.length() + Character.charCount(c) <= WORDS_MAX)
                    .forEachOrdered(kept::appendCodePoint);
            return kept.toString();
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
