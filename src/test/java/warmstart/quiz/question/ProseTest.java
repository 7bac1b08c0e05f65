package warmstart.quiz.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resource: *",
                "arn:aws:s3:::bucket/*",
                "a*b*c",
                "AWS_LAMBDA_EXEC_WRAPPER",
                "_leading and trailing_",
                "[[Timeout]]",
                "![x](y)",
                "<script>alert(1)</script>",
                "a | b",
                "~~gone~~",
                "==marked==",
                "#tag and C#",
                "C:\\temp\\*",
                "{{timeout}} {=1}",
                "x < 3 > 2",
                "ordinary words, 15 min.",
                "→ 東京 🦆",
                ""
            })
    void plainTextIsSpokenAsItWas(String text) {
        assertThat(Prose.spoken(Prose.plain(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Resource: *    | Resource: \\*
            TIME_OUT       | TIME_OUT
            _x             | \\_x
            a_             | a\\_
            a=b            | a=b
            == b           | \\=\\= b
            [[x]]          | \\[\\[x\\]\\]
            """)
    void onlyMarksAreEscaped(String text, String markdown) {
        assertThat(Prose.plain(text)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sqs:SendMessage", "x", "{\"a\": [1, 2]}", "*", "a_b", "C:\\temp", "<b>", "a`b", "``", "`", "\\*"
            })
    void codeIsSpokenAsItWas(String code) {
        assertThat(Prose.spoken(Prose.code(code))).isEqualTo(code);
        assertThat(Prose.spoken("Use " + Prose.code(code) + " here.")).isEqualTo("Use " + code + " here.");
    }

    /** The fence is longer than any row of backticks inside, so that nothing ends it early. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a`b    | ``a`b``
            a``b   | ```a``b```
            `a     | `` `a ``
            a`     | `` a` ``
            """)
    void codeWithBackticksTakesMoreOfThem(String code, String markdown) {
        assertThat(Prose.code(code)).isEqualTo(markdown);
    }

    @Test
    void aBlockStandsOnLinesOfItsOwn() {
        assertThat(Prose.block("json", "{\n}\n\n")).isEqualTo("\n\n```json\n{\n}\n```\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ` b", "``a` b", "`", "no code at all", "` \\ "})
    void aBacktickThatNothingClosesStays(String markdown) {
        assertThat(Prose.spoken(markdown)).isEqualTo(markdown);
    }

    @Test
    @Timeout(5)
    void manyBackticksAreReadAtOnce() {
        assertThat(Prose.spoken("`a``".repeat(3_000))).isNotEmpty();
    }

    /** What was escaped inside code is code: a backslash there is itself. */
    @Test
    void wordsAroundCodeAreUnescapedAndCodeKeepsItsStars() {
        assertThat(Prose.spoken("\\*any\\* of `s3:*` or `lambda:Get*`")).isEqualTo("*any* of s3:* or lambda:Get*");
    }
}
