package warmstart.quiz.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.facts.Quantity;
import warmstart.quiz.answer.FilledGaps;
import warmstart.quiz.question.Cloze;
import warmstart.quiz.question.Kinds;
import warmstart.quiz.question.TypedQuantity;

class GapGraderTest {
    /** The gaps are 15 min, 10 GB and CloudWatch Logs; a bar stands between what is typed into them. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            15 min|10 GB|CloudWatch Logs,      RIGHT
            900 s|10240 MB|amazon cloudwatch,  RIGHT
            15 min|10 GB|CloudWatch Logs|more, RIGHT
            15 min|10000 MB|CloudWatch Logs,   NEAR
            15 min|10 GB|ClodWatch Logs,       NEAR
            15 min|10000 MB|ClodWatch Logs,    NEAR
            3 s|10 GB|CloudWatch Logs,         PARTLY
            3 s|10000 MB|CloudWatch Logs,      PARTLY
            15 min|10 GB|X-Ray,                PARTLY
            15 min|10 kg|X-Ray,                UNIT_MISSING
            3 s|3 GB|CloudWatch Logs,          WRONG
            3 s|3 GB|X-Ray,                    WRONG
            15|10 GB|CloudWatch Logs,          UNIT_MISSING
            15||CloudWatch Logs,               UNIT_MISSING
            15 min||CloudWatch Logs,           EMPTY
            3 s||CloudWatch Logs,              EMPTY
            15 min|10 GB,                      EMPTY
            '',                                EMPTY
            """)
    void allGapsTogetherAreAsGoodAsTheWorst(String texts, Outcome outcome) {
        Verdict verdict = grade(texts);

        assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(outcome);
        assertThat(verdict.key()).isEqualTo("15 min; 10 GB; CloudWatch Logs");
    }

    @Test
    void reasonsNameTheirGap() {
        assertThat(grade("3 s|10000 MB|ClodWatch Logs").reasons())
                .containsExactly(
                        "Gap 1: the answer is 15 min.",
                        "Gap 2: AWS counts 1 GB as 1,024 MB and 1 MB as 1,024 KB.",
                        "Gap 3: Mind the spelling.");
        assertThat(grade("15 min|10|CloudWatch").reasons())
                .containsExactly("Gap 2: Give the unit as well: B, KB, MB, GB, TB.");
    }

    @Test
    void aSingleGapNeedsNoNumber() {
        Cloze cloze =
                new Cloze("At most {=1}.", List.of(new TypedQuantity("", Quantity.of(900, "s"), "15 min", List.of())));

        Verdict verdict = Grader.grade(cloze, new FilledGaps(List.of("15")));

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNIT_MISSING);
        assertThat(verdict.reasons()).containsExactly("Give the unit as well: ms, s, min, h, d.");
        assertThat(Grader.grade(cloze, new FilledGaps(List.of("15 MB"))).outcome())
                .isEqualTo(Outcome.WRONG);
    }

    @Test
    void whatWasTypedIsSaidGapByGap() {
        assertThat(grade("900 s|10 GB|X-Ray").said().replace('\u00a0', ' ')).isEqualTo("900 s; 10 GB; X-Ray");
    }

    private static Verdict grade(String texts) {
        return Grader.grade(Kinds.cloze(), new FilledGaps(Arrays.asList(texts.split("\\|", -1))));
    }
}
