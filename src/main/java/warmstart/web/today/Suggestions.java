package warmstart.web.today;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.labs.Lab;
import warmstart.notes.Page;
import warmstart.study.LabAttempt;
import warmstart.study.Shelf;
import warmstart.study.progress.Knowledge;
import warmstart.study.progress.TemperatureCounts;
import warmstart.web.view.Heat;

/** What is worth doing besides the review: one topic, one lab. */
final class Suggestions {
    private static final int WORDS_A_MINUTE = 200;

    private Suggestions() {}

    static List<TodayView.Suggestion> of(Shelf shelf, Knowledge knowledge, List<LabAttempt> attempts) {
        List<TodayView.Suggestion> suggestions = new ArrayList<>();
        topic(shelf, knowledge).ifPresent(suggestions::add);
        lab(shelf, attempts).ifPresent(suggestions::add);
        return suggestions;
    }

    /** The topic that was begun and has most left to warm up; before any was begun, the first that asks something. */
    private static Optional<TodayView.Suggestion> topic(Shelf shelf, Knowledge knowledge) {
        Map<String, TemperatureCounts> notes = knowledge.byNote();
        Optional<Page> begun = shelf.vault().pages().stream()
                .filter(page -> isBegun(counts(notes, page)))
                .max(Comparator.comparing((Page page) -> counts(notes, page).cold()));
        return begun.or(() -> shelf.vault().pages().stream()
                        .filter(page -> counts(notes, page).cold() > 0)
                        .findFirst())
                .map(page -> topic(page, counts(notes, page)));
    }

    private static TemperatureCounts counts(Map<String, TemperatureCounts> notes, Page page) {
        return notes.getOrDefault(page.name(), TemperatureCounts.of(List.of()));
    }

    private static boolean isBegun(TemperatureCounts counts) {
        return counts.cold() > 0 && counts.cold() < counts.total();
    }

    private static TodayView.Suggestion topic(Page page, TemperatureCounts counts) {
        String why = counts.cold() == counts.total()
                ? "Not asked yet. " + counts.total() + " of its facts can be."
                : counts.cold() + " of its " + counts.total() + " facts are still cold.";
        return new TodayView.Suggestion(
                Heat.mark(Heat.of(counts)), page.title(), minutes(page) + " min", why, page.address());
    }

    private static int minutes(Page page) {
        int words = page.html().value().replaceAll("<[^>]*>", " ").split("\\s+").length;
        return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }

    private static Optional<TodayView.Suggestion> lab(Shelf shelf, List<LabAttempt> attempts) {
        return shelf.labs().all().stream()
                .filter(lab -> reached(lab, attempts) < lab.goals().size())
                .findFirst()
                .map(lab -> lab(lab, reached(lab, attempts), attempts));
    }

    private static int reached(Lab lab, List<LabAttempt> attempts) {
        return attempts.stream()
                .filter(attempt -> attempt.lab().equals(lab.id()))
                .mapToInt(attempt -> attempt.goalsReached().size())
                .max()
                .orElse(0);
    }

    private static TodayView.Suggestion lab(Lab lab, int reached, List<LabAttempt> attempts) {
        boolean tried = attempts.stream().anyMatch(attempt -> attempt.lab().equals(lab.id()));
        String why = tried ? reached + " of " + lab.goals().size() + " goals reached so far." : lab.summary();
        return new TodayView.Suggestion(
                tried ? "deg half" : "deg",
                "Lab " + lab.number() + ": " + lab.title(),
                lab.minutes() + " min",
                why,
                lab.id().address());
    }
}
