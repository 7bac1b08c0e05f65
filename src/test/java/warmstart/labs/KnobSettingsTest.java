package warmstart.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.Problem;

/** The knobs of lab 2: the ends of the service are accepted, one beyond is refused with the service's rule. */
class KnobSettingsTest {
    private static final List<Knob> KNOBS = LabTwo.lab().knobs();

    // The bounds are those of PutFunctionEventInvokeConfig and PutFunctionConcurrency.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # knob          | least | most  | unit                  | fact of the least        | fact of the most
            retry-attempts  | 0     | 2     | retries               | async-min-retry-attempts | async-max-retry-attempts
            event-age       | 60    | 21600 | s                     | async-event-age-min      | async-event-age-max
            """)
    void theEndsAreThoseOfTheFacts(String knob, long least, long most, String unit, String minFact, String maxFact) {
        Knob.Number number = (Knob.Number) LabTwo.lab().knob(knob).orElseThrow();
        assertThat(number.min().facts()).extracting(Object::toString).containsExactly(minFact);
        assertThat(number.max().facts()).extracting(Object::toString).containsExactly(maxFact);
        assertThat(read(knob, "" + least).settings().of(knob)).isEqualTo("" + least);
        assertThat(read(knob, "" + most).settings().of(knob)).isEqualTo("" + most);
        assertThat(read(knob, "" + most).problems()).isEmpty();

        assertThat(number.unit().symbol()).isEqualTo(unit);
        assertThat(said(knob, "" + (most + 1)))
                .isEqualTo(knob + ": error: `" + number.quantity(most + 1) + "` is more than the service allows: "
                        + number.quantity(most) + " (Statement of " + maxFact + ".)");
        if (least > 0) {
            assertThat(said(knob, "" + (least - 1)))
                    .startsWith(
                            knob + ": error: `" + number.quantity(least - 1) + "` is less than the service allows: ")
                    .contains("Statement of " + minFact);
        }
    }

    /** 1,000 for the account, of which 100 are never reserved. */
    @Test
    void theMostThatCanBeReservedIsTheDifferenceOfTwoFacts() {
        assertThat(read("reserved", "900").problems()).isEmpty();
        assertThat(said("reserved", "901"))
                .contains("is more than the service allows: 900")
                .contains("Statement of concurrency-1000. Statement of unreserved-100.");
    }

    @Test
    void aBoundOfTheLabSaysSo() {
        assertThat(said("events", "101"))
                .isEqualTo("events: error: `101\u00a0events` is more than this lab runs: 100\u00a0events"
                        + " (choose from 1 to 100\u00a0events)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            retry-attempts | two              | `two` is not a whole number
            retry-attempts | 1.5              | `1.5` is not a whole number
            retry-attempts | 99999999999999   | `99999999999999` is not a whole number
            retry-attempts | <b>              | `<b>` is not a whole number
            retry-attempts | -1               | `-1 retries` is less than the service allows: 0 retries
            reserve        | true             | `true` is neither `on` nor `off`
            keep           | dlq              | `dlq` is none of the options
            """)
    void whatMeansNoPositionIsRefusedAndTheKnobStaysWhereItWas(String knob, String text, String message) {
        KnobSettings.Given given = read(knob, text);
        assertThat(given.problems())
                .extracting(p -> p.message().replace('\u00a0', ' '))
                .containsExactly(message);
        assertThat(given.problems().get(0).hint()).isNotBlank();
        assertThat(given.problems().get(0).where().file()).isEqualTo(knob);
        assertThat(given.settings()).isEqualTo(LabTwo.lab().defaults());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            event-age | `21,600` | 21600
            event-age | ` 60 `   | 60
            event-age | `007200` | 7200
            keep      | ` dlq-queue` | dlq-queue
            """)
    void aPositionHasOneSpelling(String knob, String text, String position) {
        assertThat(read(knob, text).problems()).isEmpty();
        assertThat(read(knob, text).settings().of(knob)).isEqualTo(position);
    }

    @Test
    void anUnknownKnobIsAProblem() {
        assertThat(said("retries", "1")).startsWith("retries: error: this lab has no such knob (knobs here: events, ");
    }

    @Test
    void allProblemsAreSaidAtOnce() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("retry-attempts", "3");
        texts.put("event-age", "59");
        texts.put("keep", "bin");
        assertThat(KnobSettings.read(KNOBS, texts).problems())
                .extracting(problem -> problem.where().file())
                .containsExactly("event-age", "keep", "retry-attempts");
    }

    @Test
    void settingsReadTheirOwnPositions() {
        KnobSettings solution = LabTwo.lab().preset("solution").orElseThrow().settings();
        assertThat(KnobSettings.read(KNOBS, solution.positions()))
                .isEqualTo(new KnobSettings.Given(solution, List.of()));
        assertThat(solution.positions().keySet())
                .containsExactlyElementsOf(KNOBS.stream().map(Knob::id).toList());
    }

    @Test
    void askingForAnUnknownKnobIsABug() {
        assertThatThrownBy(() -> LabTwo.lab().defaults().of("speed")).hasMessage("no knob `speed`");
    }

    @Test
    @Timeout(2)
    void aHugeTextIsRefusedInFew() {
        KnobSettings.Given given = read("retry-attempts", "9".repeat(1_000_000));
        assertThat(given.problems().get(0).message()).hasSizeLessThan(80);
    }

    private static KnobSettings.Given read(String knob, String text) {
        return KnobSettings.read(KNOBS, Map.of(knob, text));
    }

    private static String said(String knob, String text) {
        List<Problem> problems = read(knob, text).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0).toString();
    }
}
