package warmstart.web.start;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import warmstart.accounts.LearnerId;
import warmstart.quiz.ItemId;
import warmstart.study.ReviewStore;
import warmstart.study.answer.GivenAnswer;
import warmstart.web.drive.Form;
import warmstart.web.drive.Reply;
import warmstart.web.drive.Visitor;

/** One browser tab that answers its own questions, round and round, and notes down which grades were confirmed. */
final class StudyingTab {
    /** Typed as the answer, it names the grade in the history for ever: no two answers of a test are the same. */
    private static final AtomicInteger NEXT = new AtomicInteger(1_000_000);

    private final Visitor visitor;
    private final List<ItemId> items;
    private final CountDownLatch awaited;

    StudyingTab(Visitor visitor, List<ItemId> items, CountDownLatch awaited) {
        this.visitor = visitor;
        this.items = items;
        this.awaited = awaited;
    }

    /** What the history and the answers that wait say of it, in the words of a tab. */
    static Stream<String> told(ReviewStore reviews) {
        return Stream.concat(
                reviews.pending(LearnerId.SOLO).stream().map(waiting -> told(waiting.answer(), "answered")),
                reviews.reviewsSince(LearnerId.SOLO, Instant.EPOCH).stream()
                        .flatMap(review -> Stream.of(
                                told(review.answer(), "answered"),
                                told(review.answer(), "graded " + review.grade().number()))));
    }

    private static String told(GivenAnswer answer, String what) {
        return answer.item() + " " + answer.said().replaceAll("\\D", "") + " " + what;
    }

    /** Grades what waits since the server died, so that every answer that follows is a new one. */
    static void gradeWhatWaits(Visitor visitor) {
        Reply page = visitor.get("/review");
        while (page.html().tags().stream().anyMatch(tag -> tag.hasClass("verdict"))) {
            page = visitor.follow(page.form("/review/grade").with("grade", "1"));
        }
    }

    /** Returns what was confirmed with a 303 before the server was gone. */
    Set<String> studyUntilNobodyAnswers() {
        Set<String> confirmed = new TreeSet<>();
        try {
            Form token = visitor.get("/settings").form("/settings");
            for (int turn = 0; ; turn++) {
                study(token, items.get(turn % items.size()), confirmed);
            }
        } catch (UncheckedIOException goneAway) {
            // The server was killed, which is what this waits for.
            return confirmed;
        }
    }

    private void study(Form token, ItemId item, Set<String> confirmed) {
        int said = NEXT.getAndIncrement();
        Form blank = new Form("/review/answer", token.fields()).with("item", item.value());
        expect(visitor.send(blank.with("form", "typed")
                .with("kind", "number")
                .with("number", String.valueOf(said))
                .with("unit", "d")));
        confirmed.add(item + " " + said + " answered");
        int grade = 1 + said % 3;
        expect(visitor.send(new Form("/review/grade", blank.fields()).with("grade", String.valueOf(grade))));
        confirmed.add(item + " " + said + " graded " + grade);
        awaited.countDown();
    }

    private static void expect(Reply reply) {
        if (reply.status() != 303) {
            throw new AssertionError(reply.status() + "\n" + reply.body());
        }
    }
}
