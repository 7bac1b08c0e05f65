package warmstart.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.facts.Fact;
import warmstart.facts.FactKind;

class RevisionTest {
    private static final Fact TIMEOUT =
            Stated.limit("timeout-max", "Timeout", "A function may run 15 minutes.", "15 minutes");
    private static final Fact POLICY =
            Stated.fact("policy", FactKind.PERMISSION, "Access", "It takes AWSLambdaRole.", "AWSLambdaRole");

    @ParameterizedTest
    @ValueSource(strings = {"15 minutes", "900 s", "900,000 ms", "0.25 h"})
    void anotherWayToWriteTheSameAmountChangesNothing(String value) {
        Fact reworded = Stated.limit("timeout-max", "Runtime", "At most " + value + ".", value);

        assertThat(Revision.of(List.of(reworded))).isEqualTo(Revision.of(List.of(TIMEOUT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"16 minutes", "5 minutes", "900 ms", "15 hours", "900 MB", "900 retries", "0 s"})
    void anotherAmountIsAnotherRevision(String value) {
        Fact moved = Stated.limit("timeout-max", "Timeout", "A function may run 15 minutes.", value);

        assertThat(Revision.of(List.of(moved))).isNotEqualTo(Revision.of(List.of(TIMEOUT)));
    }

    @Test
    void ofANameItsWordsCount() {
        Fact reworded =
                Stated.fact("policy", FactKind.PERMISSION, "Roles", "The role is AWSLambdaRole.", "AWSLambdaRole");
        Fact moved =
                Stated.fact("policy", FactKind.PERMISSION, "Access", "It takes AWSLambdaRole.", "AWSLambdaExecute");

        assertThat(Revision.of(List.of(reworded))).isEqualTo(Revision.of(List.of(POLICY)));
        assertThat(Revision.of(List.of(moved))).isNotEqualTo(Revision.of(List.of(POLICY)));
    }

    @Test
    void everyFactCounts() {
        String both = Revision.of(List.of(TIMEOUT, POLICY));

        assertThat(both).isNotEqualTo(Revision.of(List.of(TIMEOUT))).isNotEqualTo(Revision.of(List.of(POLICY)));
        assertThat(both).isNotEqualTo(Revision.of(List.of(POLICY, TIMEOUT)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            'sqs:SendMessage', '`sqs:sendmessage`',   true
            'a  b',            ' A b ',               true
            'a*b',             'a b',                 true
            'twice',           'thrice',              false
            '1 MB',            '10 MB',               false
            '',                '0',                   false
            """)
    void ofTextNeitherCaseNorMarksCount(String one, String other, boolean same) {
        assertThat(Revision.ofText(one).equals(Revision.ofText(other))).isEqualTo(same);
    }

    /** The database keeps twenty characters. */
    @Test
    void aRevisionIsShort() {
        for (String text : List.of("", "a", "x".repeat(100_000), "→ 東京 🦆")) {
            assertThat(Revision.ofText(text)).matches("[0-9a-f]{1,16}");
        }
    }
}
