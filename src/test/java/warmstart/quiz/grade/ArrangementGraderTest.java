package warmstart.quiz.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.quiz.answer.GivenOrder;
import warmstart.quiz.answer.JoinedPairs;
import warmstart.quiz.question.Kinds;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.Ordering;

class ArrangementGraderTest {
    /** The right order of the steps as they are shown is 1, 3, 0, 2. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            1 3 0 2,   RIGHT,  ''
            3 1 0 2,   PARTLY, One step stands in the wrong place. Step 1 is: Download the code. There is nothing to run before.
            1 0 3 2,   PARTLY, One step stands in the wrong place. Step 2 is: Init.
            1 3 2 0,   PARTLY, One step stands in the wrong place. Step 3 is: Invoke.
            2 1 3 0,   PARTLY, One step stands in the wrong place. Step 1 is: Download the code. There is nothing to run before.
            3 0 2 1,   PARTLY, One step stands in the wrong place. Step 1 is: Download the code. There is nothing to run before.
            3 1 2 0,   WRONG,  Step 1 is: Download the code. There is nothing to run before.
            2 0 3 1,   WRONG,  Step 1 is: Download the code. There is nothing to run before.
            1 2 0 3,   WRONG,  Step 2 is: Init.
            1 3 0,     EMPTY,  ''
            1 3 0 2 2, EMPTY,  ''
            1 1 0 2,   EMPTY,  ''
            1 3 0 4,   EMPTY,  ''
            -1 3 0 2,  EMPTY,  ''
            '',        EMPTY,  ''
            """)
    void oneStepAstrayIsRightInPart(String given, Outcome outcome, String reasons) {
        Verdict verdict = Grader.grade(Kinds.ordering(), new GivenOrder(indexes(given)));

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(String.join(" ", verdict.reasons())).isEqualTo(reasons);
        assertThat(verdict.key()).isEqualTo("Download the code → Init → Invoke → Shutdown");
    }

    @Test
    void theOrderIsSaidInWords() {
        assertThat(Grader.grade(Kinds.ordering(), new GivenOrder(List.of(3, 1, 0, 2)))
                        .said())
                .isEqualTo("Init → Download the code → Invoke → Shutdown");
    }

    /** Of two steps one cannot stand wrongly alone. */
    @Test
    void twoStepsAreInOrderOrNot() {
        Ordering two = Ordering.of("?", List.of(Option.of("first", ""), Option.of("second", "")));

        assertThat(Grader.grade(two, new GivenOrder(List.of(0, 1))).outcome()).isEqualTo(Outcome.RIGHT);
        assertThat(Grader.grade(two, new GivenOrder(List.of(1, 0))).outcome()).isEqualTo(Outcome.WRONG);
    }

    /**
     * Each step of seven is taken out and put elsewhere: 7 times 6 moves, all right in part. Exchanging two steps that are
     * not neighbours moves both.
     */
    @Test
    void anyOneStepMayBeAstray() {
        List<Integer> right = IntStream.range(0, 7).boxed().toList();
        Ordering seven = Ordering.of(
                "?", right.stream().map(i -> Option.of("step " + i, "")).toList());
        for (int from = 0; from < 7; from++) {
            for (int to = 0; to < 7; to++) {
                List<Integer> moved = new java.util.ArrayList<>(right);
                moved.add(to, moved.remove(from));
                assertThat(Grader.grade(seven, new GivenOrder(moved)).outcome())
                        .as("%d to %d", from, to)
                        .isEqualTo(from == to ? Outcome.RIGHT : Outcome.PARTLY);
                List<Integer> exchanged = new java.util.ArrayList<>(right);
                java.util.Collections.swap(exchanged, from, to);
                Outcome expected =
                        from == to ? Outcome.RIGHT : Math.abs(from - to) == 1 ? Outcome.PARTLY : Outcome.WRONG;
                assertThat(Grader.grade(seven, new GivenOrder(exchanged)).outcome())
                        .as("%d with %d", from, to)
                        .isEqualTo(expected);
            }
        }
    }

    /** The partners are 2, 0, 1, 0. Fewer than half wrong are right in part; of four that is one. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2 0 1 0,          RIGHT,  ''
            2 0 1 1,          PARTLY, 3 of 4 pairs are right.
            2 0 1 -1,         PARTLY, 3 of 4 pairs are right.
            3 0 1 0,          PARTLY, 3 of 4 pairs are right.
            2 0 0 1,          WRONG,  2 of 4 pairs are right.
            2 -1 -1 -1,       WRONG,  1 of 4 pairs are right.
            0 1 2 3,          WRONG,  0 of 4 pairs are right.
            -1 -1 -1 -1,      EMPTY,  ''
            2 0 1,            EMPTY,  ''
            2 0 1 0 0,        EMPTY,  ''
            2 0 1 4,          EMPTY,  ''
            2 0 1 -2,         EMPTY,  ''
            2 0 1 2147483647, EMPTY,  ''
            '',               EMPTY,  ''
            """)
    void pairsAreCounted(String partners, Outcome outcome, String reasons) {
        Verdict verdict = Grader.grade(Kinds.matching(), new JoinedPairs(indexes(partners)));

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(String.join(" ", verdict.reasons())).isEqualTo(reasons);
        assertThat(verdict.key())
                .isEqualTo("SQS → by a mapping; SNS → asynchronously; ALB → synchronously; S3 → asynchronously");
    }

    @Test
    void whatWasLeftOpenIsSaid() {
        assertThat(Grader.grade(Kinds.matching(), new JoinedPairs(List.of(2, 0, -1, 3)))
                        .said())
                .isEqualTo("SQS → by a mapping; SNS → asynchronously; ALB → nothing; S3 → never");
    }

    private static List<Integer> indexes(String text) {
        return Arrays.stream(text.split(" "))
                .filter(index -> !index.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
