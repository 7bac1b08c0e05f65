package warmstart.iam.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.iam.context.Variables;
import warmstart.iam.pattern.TextPattern.Reading;

class TextPatternTest {
    private static final Variables TEAM =
            Variables.from(key -> key.equals("aws:principaltag/team") ? List.of("Blue") : List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LIKE              | ${aws:PrincipalTag/team}-*  | Blue-1 | true
            LIKE              | ${aws:PrincipalTag/team}-*  | blue-1 | false
            EXACT             | ${aws:PrincipalTag/team}    | Blue   | true
            EXACT             | ${aws:PrincipalTag/team}    | BLUE   | false
            EXACT_IN_ANY_CASE | ${aws:PrincipalTag/team}    | BLUE   | true
            EXACT_IN_ANY_CASE | ${aws:PrincipalTag/team}    | Green  | false
            LIKE_IN_ANY_CASE  | ${aws:PrincipalTag/team}-*  | BLUE-1 | true
            LIKE              | a${aws:PrincipalTag/no, ''} | a      | true
            LIKE              | a${aws:PrincipalTag/no, ''} | ab     | false
            LIKE              | a${aws:PrincipalTag/no, '}  | a'     | false
            LIKE              | a${, 'b'}                   | ab     | true
            """)
    void aVariableIsComparedAsTheTextAroundIt(Reading reading, String text, String value, boolean matches) {
        assertThat(TextPattern.of(text, reading).matches(value, TEAM)).isEqualTo(matches);
    }

    @Test
    void patternsAreWhatTheyAreWrittenAs() {
        TextPattern like = TextPattern.of("a*", Reading.LIKE);
        assertThat(like).hasToString("a*").isEqualTo(TextPattern.of("a*", Reading.LIKE));
        assertThat(like).hasSameHashCodeAs(TextPattern.of("a*", Reading.LIKE));
        assertThat(like).isNotEqualTo(TextPattern.of("a*", Reading.EXACT));
        assertThat(like).isNotEqualTo(TextPattern.of("b*", Reading.LIKE));
        assertThat(like.hashCode())
                .isNotEqualTo(TextPattern.of("b*", Reading.LIKE).hashCode());
        assertThat(like.equals(new Object())).isFalse();
    }

    @Test
    void aBraceAtTheStartOpensNoVariable() {
        assertThat(ArnPattern.of("{:aws:s3:::uploads").matches("{:aws:s3:::uploads", TEAM))
                .isTrue();
        assertThat(ArnPattern.of("{:aws:s3:::uploads").matches("arn:aws:s3:::uploads", TEAM))
                .isFalse();
    }
}
