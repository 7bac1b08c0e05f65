package warmstart.web.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import warmstart.scheduling.Grade;
import warmstart.study.QueueCounts;
import warmstart.study.Review;
import warmstart.web.view.Counted;

/** How far a sitting is: in words, and as a strip of the day's questions. */
final class Progressing {
    /** More parts than this could not be told apart on a phone. */
    private static final int STRIP_MAX = 60;

    private Progressing() {}

    static ReviewView.Progress view(QueueCounts counts, List<Review> today, boolean over) {
        int all = counts.doneToday() + counts.left();
        String words = over
                ? Counted.of(counts.doneToday(), "question", "questions") + " today"
                : Math.min(all, counts.doneToday() + 1) + " of " + all + ", " + Counted.minutes(counts.left())
                        + " left";
        return new ReviewView.Progress(words, strip(counts, today, over), !today.isEmpty());
    }

    private static List<String> strip(QueueCounts counts, List<Review> today, boolean over) {
        List<String> strip = new ArrayList<>();
        today.forEach(review -> strip.add(review.grade() == Grade.AGAIN ? "cold" : "warm"));
        if (!over) {
            strip.add("now");
            strip.addAll(Collections.nCopies(Math.max(0, counts.left() - 1), "ahead"));
        }
        int from = Math.max(0, Math.min(today.size() - STRIP_MAX / 2, strip.size() - STRIP_MAX));
        return List.copyOf(strip.subList(from, Math.min(strip.size(), from + STRIP_MAX)));
    }
}
