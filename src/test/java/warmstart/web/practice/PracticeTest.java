package warmstart.web.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.accounts.LearnerId;
import warmstart.web.drive.Form;
import warmstart.web.drive.Reply;
import warmstart.web.drive.Site;
import warmstart.web.drive.TimeoutQuestion;
import warmstart.web.drive.Visitor;

/** Rounds of practice and reports by plain forms, as a browser without scripts sends them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PracticeTest {
    private static final String ROUND = "/practice/round?size=1&n=1&item=limit:timeout-max&round=";

    private final Site site = Site.fresh();
    private final Visitor visitor = site.visitor();

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void anAnswerLeadsToItsVerdictAndToTheEndAndLeavesTheScheduleAlone() {
        Form question = visitor.get(ROUND + 1).form("/practice/answer");

        Reply verdict = visitor.follow(question.with("option", String.valueOf(TimeoutQuestion.right())));

        assertThat(verdict.html().tags()).anyMatch(tag -> tag.hasClass("verdict"));
        assertThat(verdict.body()).contains("Right.").contains("AWS documents it");
        assertThat(visitor.get(ROUND.replace("n=1", "n=2") + 1).html().texts("h1"))
                .containsExactly("1 of 1 right.");
        assertThat(site.database().reviews().cards(LearnerId.SOLO)).isEmpty();
        assertThat(site.database().reviews().reviewsSince(LearnerId.SOLO, Instant.EPOCH))
                .isEmpty();
    }

    @Test
    void theFirstAnswerOfARoundStands() {
        Form question = visitor.get(ROUND + 2).form("/practice/answer");
        visitor.send(question.with("option", String.valueOf(TimeoutQuestion.wrong())));

        Reply again = visitor.follow(question.with("option", String.valueOf(TimeoutQuestion.right())));

        assertThat(again.body()).contains("Not yet.");
        assertThat(site.database().practice().answers(LearnerId.SOLO, 2)).hasSize(1);
    }

    @Test
    void whoAnswersNothingIsAskedAgainAndNothingIsKept() {
        Reply reply = visitor.send(visitor.get(ROUND + 3).form("/practice/answer"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("Answer first, or ask to be shown.");
        assertThat(site.database().practice().answers(LearnerId.SOLO, 3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/practice/round?size=1&n=9999&round=4",
                "/practice/round?size=1e9&round=4",
                "/practice/round?size=0&round=4",
                "/practice/round?kind=nonsense&round=4",
                "/practice/round?domain=..%2F..&round=4",
                "/practice/round?item=limit:retired-long-ago&round=4",
                "/practice/round?item=%3Cscript%3Ealert(1)%3C/script%3E&round=4",
                "/practice/round?topic=%00&round=4",
                "/practice/round?round=-1"
            })
    void handMadeAddressesAreAnsweredAllTheSame(String address) {
        Reply reply = visitor.get(address);

        assertThat(reply.status()).isIn(200, 303);
        assertThat(reply.body()).doesNotContain("<script>alert");
    }

    @Test
    void whatSeemsWrongIsKeptEscapedSettledAndTakenBack() {
        Form report = visitor.get("/questions/limit:timeout-max/report").form("/questions/limit:timeout-max/report");
        assertThat(visitor.send(report.with("words", "  ")).status()).isEqualTo(422);

        Reply list = visitor.follow(report.with("words", "<script>alert(1)</script> says 14"));
        assertThat(list.body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");

        Reply settled = visitor.follow(list.form("/reports/settle"));
        assertThat(settled.body()).doesNotContain("says 14");
        assertThat(visitor.follow(settled.form("/reports/reopen")).body()).contains("says 14");
    }

    @Test
    void nobodyReportsAQuestionThatIsNotAsked() {
        assertThat(visitor.get("/questions/limit:retired-long-ago/report").status())
                .isEqualTo(404);
        assertThat(visitor.get("/questions/x/report").status()).isEqualTo(404);
    }
}
