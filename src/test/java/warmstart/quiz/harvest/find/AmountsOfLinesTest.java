package warmstart.quiz.harvest.find;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.quiz.harvest.Notes.amounts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.quiz.harvest.Notes;
import warmstart.quiz.harvest.fact.FoundAmount;

/** Each trap that numbers in notes set, in a line of our own. */
final class AmountsOfLinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    - 2 000 000 loaves free                      | how many loaves are free? 2,000,000 loaves
                    - Oven size: 900 litres                      | Oven size: how many litres? 900 litres
                    - Timeout (4 hours max)                      | what is the maximum timeout? 4 h
                    - Default pause is 20 seconds                | what is the default pause? 20 s
                    - Up to 12 trays per oven                    | what is the maximum number of trays per oven? 12 trays
                    - Baker will knead 3 batches                 | how many batches will Baker knead? 3 batches
                    - Set cooling time to 6 x time of baking     | how many times the time of baking is the cooling time? 6 times
                    - One oven per room                          | how many ovens per room? 1 ovens
                    - 640GB = 2vCPU                              | which size equals 2vCPU? 640 GB
                    - A crate can hold up to 40 loaves           | how many loaves can a crate hold at most? 40 loaves
                    - Dough rests about 90 minutes               | Dough rests about how long? 90 min
                    - Door opens on port 4711                    | Door opens on which port? 4,711
                    """)
    void oneAmountIsAsked(String line, String asked) {
        assertThat(amounts("# Bakery", line)).contains(asked);
    }

    @Test
    void enDashesAndMissingSpacesMakeARangeWithAStep() {
        assertThat(amounts("# Bakery", "- Batch size: 64 MB – 20GB (2 MB increments)"))
                .containsExactly(
                        "what is the minimum batch size? 64 MB",
                        "what is the maximum batch size? 20 GB",
                        "in which increments is the batch size set? 2 MB");
    }

    @Test
    void rangesInParenthesesBelongToTheWordsBefore() {
        assertThat(amounts("# Bakery", "- Specify batch size (2-9)", "\t- 9 is max for rye"))
                .containsExactly(
                        "what is the minimum batch size? 2",
                        "what is the maximum batch size? 9",
                        "what is the maximum batch size for rye? 9");
    }

    @Test
    void secondValueOfALineIsNotTheFirstOne() {
        assertThat(amounts("# Bakery", "- Default timeout is 7 seconds, max 25 minutes"))
                .containsExactly("what is the default timeout? 7 s", "what is the maximum timeout? 25 min");
    }

    @Test
    void sameAmountInAnotherUnitIsNotAskedTwice() {
        assertThat(amounts("# Bakery", "- Maximum rest: 600 seconds (10 minutes)"))
                .containsExactly("what is the maximum duration of rest? 600 s");
    }

    @Test
    void thresholdsAreAskedAsSuch() {
        assertThat(amounts("# Bakery", "- >512MB needs two racks"))
                .containsExactly("above which size does this hold: “needs two racks”? 512 MB");
    }

    @Test
    void valuesAloneAreAboutTheirHeading() {
        FoundAmount fact = Notes.found(Notes.harvest("# Bakery", "## Bakery /bin", "- Max 30GB"), FoundAmount.class)
                .findFirst()
                .orElseThrow();

        assertThat(fact.context()).isEqualTo("Bakery /bin");
        assertThat(fact.question()).isEqualTo("what is the maximum size?");
    }

    @Test
    void formerValuesAreNotAsked() {
        assertThat(amounts("# Bakery", "- Tray count was 50 until 2019, now 80 trays"))
                .containsExactly("Tray count – how many trays? 80 trays");
    }

    @Test
    void numbersInNamesAreNoAmounts() {
        assertThat(amounts(
                        "# Bakery",
                        "- Python 3.9 and step 4 of type 550 since 2019",
                        "- EC2, Base64 and 10.0.0.0/16",
                        "- 2012-10-17"))
                .isEmpty();
    }
}
