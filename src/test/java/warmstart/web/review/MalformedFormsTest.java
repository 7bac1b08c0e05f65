package warmstart.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.accounts.LearnerId;
import warmstart.web.drive.Form;
import warmstart.web.drive.Reply;
import warmstart.web.drive.Site;
import warmstart.web.drive.Visitor;

/** Forms of a review that our pages never make: refused with a page that says what to do, and nothing is kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedFormsTest {
    private final Site site = Site.fresh();
    private final Visitor visitor = site.visitor();

    @AfterAll
    void close() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            item, ''
            item, 'limit timeout'
            item, '../../etc/passwd'
            item, "limit:<script>alert(1)</script>"
            form, ''
            form, 'essay'
            """)
    void anAnswerThatNamesNoQuestionOrNoForm(String field, String value) {
        Reply reply = visitor.send(question().with(field, value));

        assertRefused(reply, "Go back and answer again.");
    }

    @Test
    void anAnswerWithoutItsFields() {
        assertRefused(visitor.send(question().without("item")), "Go back and answer again.");
        assertRefused(visitor.send(question().without("form")), "Go back and answer again.");
    }

    @Test
    void aQuestionThatNoLongerExistsLeadsToTheNextOne() {
        Reply reply =
                visitor.send(question().with("item", "limit:retired-long-ago").with("show", "1"));

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.location()).isEqualTo("/review");
        assertNothingKept();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "5", "-1", "good", "1e3", "99999999999999999999"})
    void aGradeThatIsNone(String grade) {
        Form form = question();

        assertRefused(
                visitor.send(new Form("/review/grade", form.fields()).with("grade", grade)),
                "Go back and press one of the four.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "26", "99", "x", "4294967296", "999999999999999"})
    void anOptionThatIsNone(String option) {
        Reply reply = visitor.send(question().with("form", "choice").with("option", option));

        assertThat(reply.status()).isIn(400, 422);
        assertNothingKept();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            number, 99999999999999999999999999999999999999
            number, 1e400
            number, NaN
            number, -5
            unit,   parsec
            seen,   999999999999999
            seen,   -1
            elapsed, 999999999999999
            elapsed, abc
            topic,  ../../../etc
            topic,  "<script>alert(1)</script>"
            fact,   "'; drop table review; --"
            """)
    void fieldsBeyondAllMeasureDoNotBreakTheServer(String field, String value) {
        Form typed = question().with("form", "typed").with("number", "1").with("unit", "s");

        Reply reply = visitor.send(typed.with(field, value));

        assertThat(reply.status()).isIn(303, 400, 422);
        assertThat(reply.body()).doesNotContain("<script>alert");
        if (reply.status() == 303) {
            assertThat(reply.location()).startsWith("/review");
            Reply after = visitor.get(reply.location());
            assertThat(after.status()).isEqualTo(200);
            assertThat(after.body()).doesNotContain("<script>alert");
            // Leave no answer waiting for the next case.
            visitor.send(after.form("/review/grade").with("grade", "1"));
            visitor.send(visitor.get("/review").form("/review/undo"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/review?topic=nowhere",
                "/review?topic=..%2F..%2Fetc",
                "/review?fact=nowhere",
                "/review?fact=%3Cscript%3Ealert(1)%3C/script%3E",
                "/review?topic=a&topic=b&fact=c",
                "/review?topic=%00"
            })
    void handMadeAddressesOfAReviewAreAnsweredAllTheSame(String address) {
        Reply reply = visitor.get(address);

        assertThat(reply.status()).isIn(200, 404);
        assertThat(reply.body()).doesNotContain("<script>alert");
    }

    private Form question() {
        return visitor.get("/review").form("/review/answer");
    }

    private void assertRefused(Reply reply, String nextStep) {
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.html().texts("h1")).containsExactly("That request could not be read.");
        assertThat(reply.body()).contains(nextStep).doesNotContain("<script>alert");
        assertNothingKept();
    }

    private void assertNothingKept() {
        assertThat(site.database().reviews().pending(LearnerId.SOLO)).isEmpty();
        assertThat(site.database().reviews().reviewsSince(LearnerId.SOLO, Instant.EPOCH))
                .isEmpty();
    }
}
