package warmstart.quiz.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;
import warmstart.quiz.answer.TypedAnswer;
import warmstart.quiz.question.Lookalike;
import warmstart.quiz.question.TypedQuantity;

/** Amounts that count as right when they are near enough. */
class ToleranceTest {
    private static final TypedQuantity COST = question("1.67", "USD", "0.01", "USD");
    private static final TypedQuantity WAIT = question("90", "s", "5", "s");
    private static final TypedQuantity EXACT = question("90", "s", "0", "s");

    @ParameterizedTest
    @CsvSource(textBlock = """
            1.67,     RIGHT
            1.66,     RIGHT
            1.68,     RIGHT
            1.660001, RIGHT
            1.659999, WRONG
            1.680001, WRONG
            1.69,     WRONG
            1.6,      WRONG
            0,        WRONG
            16.7,     WRONG
            """)
    void bothEndsOfTheToleranceCount(String number, Outcome outcome) {
        assertThat(Grader.grade(COST, new TypedAnswer(number, "USD")).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            90,   s,   RIGHT
            85,   s,   RIGHT
            95,   s,   RIGHT
            84.9, s,   WRONG
            95.1, s,   WRONG
            1.5,  min, RIGHT
            1.4,  min, WRONG
            1.58, min, RIGHT
            94999, ms, RIGHT
            95001, ms, WRONG
            90,   min, WRONG
            90,   MB,  WRONG
            90,   '',  UNIT_MISSING
            """)
    void otherUnitsAreConvertedFirst(String number, String unit, Outcome outcome) {
        assertThat(Grader.grade(WAIT, new TypedAnswer(number, unit)).outcome()).isEqualTo(outcome);
    }

    @Test
    void whoIsNotExactIsToldHowFarHeMayBeOff() {
        assertThat(reasons(WAIT, "93", "s")).containsExactly("Near enough: up to 5 s off counts as right here.");
        assertThat(reasons(WAIT, "90", "s")).isEmpty();
        assertThat(reasons(WAIT, "1.5", "min")).containsExactly("1.5 min is the same as 90 s.");
    }

    @ParameterizedTest
    @CsvSource({"89.999, s", "90.001, s", "1.4999, min"})
    void withoutToleranceNothingIsNearEnough(String number, String unit) {
        assertThat(Grader.grade(EXACT, new TypedAnswer(number, unit)).outcome()).isEqualTo(Outcome.WRONG);
    }

    /** A value that a lookalike names is not right because it lies in the tolerance only when it is farther off. */
    @Test
    void aLookalikeOutsideTheToleranceIsNamed() {
        TypedQuantity question = new TypedQuantity(
                "How long?",
                Quantity.of(90, "s"),
                "90 s",
                Quantity.of(5, "s"),
                List.of(new Lookalike(Quantity.of(60, "s"), "is the time without the retry")));

        assertThat(reasons(question, "1", "min")).containsExactly("1 min is the time without the retry.");
    }

    private static List<String> reasons(TypedQuantity question, String number, String unit) {
        return Grader.grade(question, new TypedAnswer(number, unit)).reasons().stream()
                .map(reason -> reason.replace('\u00a0', ' '))
                .toList();
    }

    private static TypedQuantity question(String key, String unit, String tolerance, String its) {
        return new TypedQuantity(
                "How much?", quantity(key, unit), key + " " + unit, quantity(tolerance, its), List.of());
    }

    private static Quantity quantity(String value, String unit) {
        return new Quantity(new BigDecimal(value), Unit.of(unit).orElseThrow());
    }
}
