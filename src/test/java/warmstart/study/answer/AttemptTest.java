package warmstart.study.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.study.Samples.NOW;
import static warmstart.study.Samples.id;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.quiz.Retrieval;
import warmstart.quiz.answer.NoAnswer;
import warmstart.quiz.grade.Outcome;
import warmstart.quiz.grade.Verdict;

class AttemptTest {
    @ParameterizedTest(name = "seen {0} s ago, measured {1} ms")
    @CsvSource(textBlock = """
            # seen, measured, kept seen, kept elapsed
              8,    7941,     8,         7941
            # not measured: since it was seen
              8,    -1,       8,         8000
            # nobody takes longer than since the question was shown
              8,    9000,     8,         8000
            # a clock that goes ahead
              -5,   3000,     0,         0
            # a page that was left open for 31 days counts as 30
              2678400, 4000,  2592000,   4000
            """)
    void timesAreMadeCredible(long seenAgo, long measured, long keptAgo, long keptElapsed) {
        GivenAnswer kept = judged(NOW.minusSeconds(seenAgo), measured);

        assertThat(Duration.between(kept.seen(), NOW)).isEqualTo(Duration.ofSeconds(keptAgo));
        assertThat(kept.elapsedMillis()).isEqualTo(keptElapsed);
        assertThat(kept.answered()).isEqualTo(NOW);
    }

    @Test
    void timesThatNoDatabaseCanWriteAreMadeCredibleToo() {
        assertThat(judged(Instant.MIN, Long.MAX_VALUE).seen()).isEqualTo(NOW.minus(Duration.ofDays(30)));
        assertThat(judged(Instant.MAX, Long.MIN_VALUE).seen()).isEqualTo(NOW);
    }

    private static GivenAnswer judged(Instant seen, long elapsedMillis) {
        Verdict verdict = new Verdict(Outcome.RIGHT, "900 s", "15 min", List.of());
        return new Attempt(id("timeout-max"), Retrieval.TYPED, 7, new NoAnswer(), seen, elapsedMillis)
                .judged(verdict, "r1", NOW);
    }
}
