package warmstart.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import warmstart.accounts.LearnerId;
import warmstart.scheduling.CardState;
import warmstart.scheduling.Grade;
import warmstart.scheduling.Phase;
import warmstart.study.Review;
import warmstart.study.ReviewStore;
import warmstart.web.drive.Form;
import warmstart.web.drive.HandClock;
import warmstart.web.drive.Html;
import warmstart.web.drive.Reply;
import warmstart.web.drive.Site;
import warmstart.web.drive.TimeoutQuestion;
import warmstart.web.drive.Visitor;

/** A review by plain forms, as a browser without scripts does it: ask, answer, verdict, grade, next. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewLoopTest {
    private static final String TIMEOUT = TimeoutQuestion.ADDRESS;

    private final Site site = Site.fresh();
    private final Visitor visitor = site.visitor();

    @AfterEach
    void beginAnew() {
        site.forget();
    }

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void anAnswerLeadsToItsVerdictAndAGradeToTheNextQuestion() {
        Form first = visitor.get("/review").form("/review/answer");

        Reply answered = visitor.send(first.with("option", "0"));
        assertThat(answered.status()).isEqualTo(303);
        assertThat(answered.location()).isEqualTo("/review");

        Reply verdict = visitor.get("/review");
        assertThat(verdict.html().tags()).anyMatch(tag -> tag.hasClass("verdict"));
        Reply graded = visitor.send(verdict.form("/review/grade").with("grade", "1"));
        assertThat(graded.status()).isEqualTo(303);
        assertThat(graded.location()).isEqualTo("/review");

        Form next = visitor.get("/review").form("/review/answer");
        assertThat(next.fields().get("item")).isNotEqualTo(first.fields().get("item"));
        assertThat(history()).singleElement().satisfies(review -> {
            assertThat(review.item().value()).isEqualTo(first.fields().get("item"));
            assertThat(review.grade()).isEqualTo(Grade.AGAIN);
            assertThat(review.at()).isEqualTo(site.clock().instant());
        });
    }

    @Test
    void aSingleFactLeadsBackToTheSectionThatStatesIt() {
        Form question = visitor.get(TIMEOUT).form("/review/answer");
        Reply verdict = visitor.follow(question.with("option", rightOption()));

        Reply graded = visitor.send(verdict.form("/review/grade").with("grade", "3"));

        assertThat(graded.location()).isEqualTo("/topics/lambda/configuration/timeout#b-timeout-max");
    }

    @Test
    void whoKnowsItIsOfferedFourGradesAndWhoDoesNotOnlyThree() {
        Form question = visitor.get(TIMEOUT).form("/review/answer");
        assertThat(grades(visitor.follow(question.with("option", rightOption()))))
                .containsExactly("1", "2", "3", "4");

        gradeWaiting("3");
        Form second = visitor.get("/review").form("/review/answer");
        assertThat(grades(visitor.follow(second.with("show", "1")))).containsExactly("1", "2", "3");
    }

    @Test
    void everyLinkOfAVerdictLeadsSomewhere() {
        Form question = visitor.get("/review").form("/review/answer");
        Html verdict = visitor.follow(question.with("show", "1")).html();

        assertThat(verdict.all("a").stream().filter(link -> link.value("href").startsWith("/")))
                .hasSizeGreaterThan(8)
                .allSatisfy(link -> {
                    Reply there = visitor.get(link.value("href").replaceFirst("#.*", ""));
                    assertThat(there.status()).as(link.value("href")).isEqualTo(200);
                    String place = link.value("href").replaceFirst("^[^#]*#?", "");
                    assertThat(place.isEmpty() || there.html().ids().contains(place))
                            .as(link.value("href"))
                            .isTrue();
                });
    }

    @Test
    void aGradeThatIsNotOfferedIsRefusedAndNothingIsScheduled() {
        Form question = visitor.get(TIMEOUT).form("/review/answer");
        Form grade = visitor.follow(question.with("show", "1")).form("/review/grade");

        Reply refused = visitor.send(grade.with("grade", "4"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.main()).contains("That grade is not offered after this answer. Go back and press another");
        assertThat(history()).isEmpty();
    }

    @Test
    void aSecondClickIsGradedOnce() {
        Form question = visitor.get(TIMEOUT).form("/review/answer");
        assertThat(visitor.send(question.with("option", String.valueOf(TimeoutQuestion.wrong())))
                        .status())
                .isEqualTo(303);
        assertThat(visitor.send(question.with("option", rightOption())).status())
                .isEqualTo(303);
        Reply verdict = visitor.get(TIMEOUT);
        // The first answer stands: the second was given by somebody who had seen the verdict.
        assertThat(verdict.main()).contains("Not yet.");
        Form grade = verdict.form("/review/grade").with("grade", "1");

        assertThat(visitor.send(grade).status()).isEqualTo(303);
        assertThat(visitor.send(grade).status()).isEqualTo(303);

        assertThat(history()).hasSize(1);
        assertThat(card().reps()).isEqualTo(1);
    }

    @Test
    void anIncompleteAnswerKeepsWhatWasTyped() {
        Form typed = typedQuestion();

        Reply noUnit = visitor.send(typed.with("number", "15"));

        assertThat(noUnit.status()).isEqualTo(422);
        assertThat(noUnit.main()).contains("Choose the unit as well.");
        assertThat(noUnit.form("/review/answer").fields()).containsEntry("number", "15");
        assertThat(noUnit.html().all("input").stream()
                        .filter(input -> input.value("name").equals("number"))
                        .map(input -> input.value("aria-invalid")))
                .containsExactly("true");

        Reply nothing = visitor.send(typed.with("unit", "min"));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.main()).contains("Answer first, or ask to be shown.");
        assertThat(nothing.form("/review/answer").fields()).containsEntry("unit", "min");
    }

    @Test
    void aChoiceWithoutAChoiceIsToldWhatIsMissing() {
        Form question = visitor.get(TIMEOUT).form("/review/answer");
        assertThat(question.fields()).containsEntry("form", "choice");

        Reply reply = visitor.send(question);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.main()).contains("Answer first, or ask to be shown.");
        assertThat(reply.html().all("p")).anyMatch(tag -> tag.value("role").equals("alert"));
    }

    @Test
    void whatIsTypedIsReadAsPeopleWriteIt() {
        Form typed = typedQuestion();
        for (Map.Entry<String, String> answer : Map.of(
                        "15", "min", "900", "s", "900,000", "ms", " 15 ", "min", "0.25", "h")
                .entrySet()) {
            Reply verdict = visitor.follow(typed.with("number", answer.getKey()).with("unit", answer.getValue()));

            assertThat(verdict.main()).as(answer.toString()).contains("<b>Right.</b>");
            visitor.send(verdict.form("/review/grade").with("grade", "1"));
            site.clock().pass(Duration.ofMinutes(10));
        }
    }

    @Test
    void undoAsksTheQuestionAgain() {
        Form question = visitor.get("/review").form("/review/answer");
        visitor.follow(question.with("show", "1"));
        gradeWaiting("1");
        Reply after = visitor.get("/review");
        assertThat(after.form("/review/answer").fields().get("item"))
                .isNotEqualTo(question.fields().get("item"));

        Reply undone = visitor.follow(after.form("/review/undo"));

        assertThat(undone.form("/review/answer").fields())
                .containsEntry("item", question.fields().get("item"));
        assertThat(history()).isEmpty();
        assertThat(site.database().reviews().cards(LearnerId.SOLO)).isEmpty();
        // Nothing is left to undo; asking for it changes nothing.
        assertThat(visitor.follow(undone.form("/review/undo")).status()).isEqualTo(200);
    }

    @Test
    void theAnswerIsNotOnThePageBeforeItIsGiven() {
        Form typed = typedQuestion();
        Reply asking = visitor.get(TIMEOUT);

        assertThat(asking.main()).doesNotContain("15 min", "900", "15&nbsp;min");
        assertThat(typed.fields().values()).doesNotContain("15", "900");
    }

    @Test
    void theRightOptionLooksLikeEveryOther() {
        Html asking = visitor.get(TIMEOUT).html();
        List<Html.Tag> options = asking.all("input").stream()
                .filter(input -> input.value("name").equals("option"))
                .toList();

        assertThat(options).hasSizeBetween(3, 4);
        for (int i = 0; i < options.size(); i++) {
            // Apart from its number, its letter, and the focus on the first one, nothing tells one from another.
            assertThat(options.get(i).attributes())
                    .containsEntry("value", String.valueOf(i))
                    .containsEntry("data-key", String.valueOf((char) ('a' + i)))
                    .containsOnlyKeys(
                            i == 0
                                    ? List.of("type", "name", "value", "data-key", "data-focus")
                                    : List.of("type", "name", "value", "data-key"));
        }
    }

    @Test
    void answersAndTheScheduleSurviveARestart(@TempDir Path data) {
        HandClock clock = new HandClock(Site.MORNING);
        CardState card;
        try (Site before = Site.in(data, clock)) {
            Visitor learner = before.visitor();
            Form question = learner.get(TIMEOUT).form("/review/answer");
            Reply verdict = learner.follow(question.with("option", rightOption()));
            learner.send(verdict.form("/review/grade").with("grade", "4"));
            // A second answer waits for its grade when the server ends.
            learner.send(learner.get("/review").form("/review/answer").with("show", "1"));
            card = before.database()
                    .reviews()
                    .card(LearnerId.SOLO, TimeoutQuestion.ITEM)
                    .orElseThrow();
        }
        clock.pass(Duration.ofHours(1));
        try (Site after = Site.in(data, clock)) {
            ReviewStore reviews = after.database().reviews();
            assertThat(reviews.reviewsSince(LearnerId.SOLO, Instant.EPOCH)).hasSize(1);
            assertThat(reviews.card(LearnerId.SOLO, TimeoutQuestion.ITEM)).contains(card);
            assertThat(card.phase()).isEqualTo(Phase.REVIEW);
            assertThat(after.visitor().get("/review").html().tags()).anyMatch(tag -> tag.hasClass("verdict"));
        }
    }

    @Test
    void aPageOfYesterdayCanStillBeSent() {
        Form question = visitor.get(TIMEOUT).form("/review/answer");
        site.clock().pass(Duration.ofDays(1));

        assertThat(visitor.follow(question.with("show", "1")).main()).contains("Shown.");
    }

    private Form typedQuestion() {
        return typedQuestion(visitor, site.clock());
    }

    /** The timeout's question in its second form: it is typed when the item was seen before. */
    private static Form typedQuestion(Visitor learner, HandClock clock) {
        Form question = learner.get(TIMEOUT).form("/review/answer");
        Reply verdict = learner.follow(question.with("show", "1"));
        learner.send(verdict.form("/review/grade").with("grade", "1"));
        clock.pass(Duration.ofMinutes(10));
        Form typed = learner.get(TIMEOUT).form("/review/answer");
        assertThat(typed.fields()).containsEntry("form", "typed");
        return typed;
    }

    private void gradeWaiting(String grade) {
        visitor.send(visitor.get("/review").form("/review/grade").with("grade", grade));
    }

    private static String rightOption() {
        return String.valueOf(TimeoutQuestion.right());
    }

    private static List<String> grades(Reply verdict) {
        return verdict.html().all("button").stream()
                .filter(button -> button.value("name").equals("grade"))
                .map(button -> button.value("value"))
                .toList();
    }

    private List<Review> history() {
        return site.database().reviews().reviewsSince(LearnerId.SOLO, Instant.EPOCH);
    }

    private CardState card() {
        return site.database()
                .reviews()
                .card(LearnerId.SOLO, TimeoutQuestion.ITEM)
                .orElseThrow();
    }
}
