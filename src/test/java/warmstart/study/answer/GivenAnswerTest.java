package warmstart.study.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static warmstart.study.Samples.NOW;
import static warmstart.study.Samples.id;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.quiz.Retrieval;
import warmstart.quiz.grade.Outcome;

/** What people type is kept in a form that every database can write. */
class GivenAnswerTest {
    @Test
    void longTextIsCutWithoutSplittingACharacter() {
        // 199 letters and a turtle of two UTF-16 units: 201 do not fit into 200, so the turtle goes as a whole.
        assertThat(said("x".repeat(199) + "🐢")).isEqualTo("x".repeat(199));
        assertThat(said("x".repeat(198) + "🐢🐢")).isEqualTo("x".repeat(198) + "🐢");
        assertThat(said("x".repeat(1_000_000))).hasSize(GivenAnswer.SAID_CHARS_MAX);
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            a\u0000b,ab
            a\tb,a b
            a\ud800b,ab
            15 min,15 min
            """)
    void charactersThatNoDatabaseTakesAreLeftOut(String typed, String kept) {
        assertThat(said(typed)).isEqualTo(kept);
    }

    @Test
    void timesAreKeptInMilliseconds() {
        GivenAnswer answer = new GivenAnswer(
                id("a"),
                new Put(Retrieval.TYPED, 7, "r1"),
                "",
                "",
                Outcome.EMPTY,
                NOW.plusNanos(1_999_999),
                NOW.plusNanos(2_000_001),
                0);

        assertThat(answer.seen()).isEqualTo(NOW.plusMillis(1));
        assertThat(answer.answered()).isEqualTo(NOW.plusMillis(2));
    }

    @Test
    void aNegativeTimeIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> new GivenAnswer(
                        id("a"), new Put(Retrieval.TYPED, 7, "r1"), "", "", Outcome.EMPTY, NOW, NOW, /* elapsed= */ -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPendingAnswerKeepsSevenReasonsThatSaySomething() {
        GivenAnswer answer =
                new GivenAnswer(id("a"), new Put(Retrieval.TYPED, 7, "r1"), "", "", Outcome.EMPTY, NOW, NOW, 0);

        assertThat(new PendingAnswer(answer, "15 min", List.of("", "one", "two\nlines")).reasons())
                .containsExactly("one", "two lines");
        assertThat(new PendingAnswer(answer, "15 min", Collections.nCopies(9, "why")).reasons())
                .hasSize(PendingAnswer.REASONS_MAX);
    }

    private static String said(String typed) {
        return new GivenAnswer(id("a"), new Put(Retrieval.TYPED, 7, "r1"), typed, "", Outcome.WRONG, NOW, NOW, 0)
                .said();
    }
}
