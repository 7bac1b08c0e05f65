package warmstart.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.Problem;
import warmstart.facts.Citation;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactId;
import warmstart.facts.FactKind;
import warmstart.facts.NoteAnchor;
import warmstart.facts.Past;
import warmstart.facts.Qualifier;
import warmstart.facts.Quantity;
import warmstart.facts.Setting;
import warmstart.facts.Unit;
import warmstart.facts.Wording;
import warmstart.notes.Attachments;
import warmstart.notes.Pages;
import warmstart.notes.Vault;

class AnchorCheckTest {
    private static Fact fact(String mark, String note, String block, Optional<Quantity> quantity) {
        return new Fact(
                new FactId("timeout-max"),
                List.of(),
                FactKind.LIMIT,
                new Wording("timeout of a function", "A function may run for at most 15 minutes.", mark, ""),
                quantity.map(value -> new Setting(value, Qualifier.MAXIMUM)),
                List.of(),
                "per function",
                Past.none(),
                new Citation("Timeout", URI.create("https://docs.aws.amazon.com/"), LocalDate.of(2026, 11, 23)),
                new NoteAnchor(note, block),
                List.of(),
                "");
    }

    private static List<String> check(String text, Fact fact) {
        Vault vault =
                new Vault(List.of(Pages.withBlock(Pages.page("Lambda/Timeout.md"), "most", text)), Attachments.none());
        return AnchorCheck.check(new FactCatalog(List.of(fact), List.of()), vault).stream()
                .map(Problem::toString)
                .toList();
    }

    private static Optional<Quantity> quantity(String value, String unit) {
        return Optional.of(new Quantity(new BigDecimal(value), Unit.of(unit).orElseThrow()));
    }

    @Test
    void aFactThatItsBlockStatesIsInOrder() {
        assertThat(check("At most 15 minutes.", fact("15 minutes", "Timeout", "most", quantity("900", "s"))))
                .isEmpty();
    }

    @Test
    void aNoteThatDoesNotExistIsNamed() {
        assertThat(check("x", fact("x", "Tiemout", "most", Optional.empty())))
                .containsExactly("Tiemout.md: error: the fact `timeout-max` is stated by a note that does not exist"
                        + " (write the note, or correct the fact's anchor)");
    }

    @Test
    void aBlockThatDoesNotExistIsNamed() {
        assertThat(check("x", fact("x", "Timeout", "least", Optional.empty())))
                .containsExactly("Lambda/Timeout.md: error: no block `^least` states the fact `timeout-max`"
                        + " (end its sentence with ` ^least`, or correct the fact's anchor)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15 minutes    | At most 115 minutes.
            15 minutes    | At most 15 minutesish.
            15 minutes    | At most fifteen minutes.
            1             | There are 1,000 of them.
            5             | It waits 2.5 times.
            202           | The answer is 2022.
            Invoke        | Allow lambda:InvokeFunction.
            """)
    void aBlockWithoutTheMarkAsAWordOfItsOwnIsReportedAtItsLine(String mark, String text) {
        assertThat(check(text, fact(mark, "Timeout", "most", Optional.empty())))
                .singleElement()
                .asString()
                .startsWith("Lambda/Timeout.md:7: error: the block `^most` does not hold `" + mark + "`");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # mark            | value | unit
            15 minutes        | 900   | s
            15 min            | 15    | min
            6 hours           | 21600 | s
            10,240 MB         | 10240 | MB
            1 MB              | 1024  | KB
            70%               | 70    | %
            USD 0.20          | 0.2   | USD
            1,000             | 1000  | concurrent executions
            3 attempts        | 3     | attempts
            `3` attempts      | 3     | attempts
            500 environments  | 500   | environments per 10 s
            """)
    void aMarkReadsAsTheRegisteredQuantity(String mark, String value, String unit) {
        assertThat(check("It is " + mark.replace("`", "") + ".", fact(mark, "Timeout", "most", quantity(value, unit))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15 minutes        | 15    | s
            15                | 900   | s
            256 KB            | 256   | MB
            3 attempts        | 2     | attempts
            3 s               | 3     | attempts
            some              | 3     | attempts
            """)
    void aMarkThatReadsAsAnotherQuantityIsReportedAtItsLine(String mark, String value, String unit) {
        assertThat(check("It is " + mark + ".", fact(mark, "Timeout", "most", quantity(value, unit))))
                .singleElement()
                .asString()
                .startsWith("Lambda/Timeout.md:7: error: the mark `" + mark + "` does not read as ");
    }
}
