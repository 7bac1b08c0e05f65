package warmstart.quiz.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1,000      | 1000
            1 000      | 1000
            1'000      | 1000
            1_000      | 1000
            10,240     | 10240
            1,000,000  | 1000000
            1,000.5    | 1000.5
            1.5        | 1.5
            1,5        | 1.5
            0,500      | 0.500
            1,00       | 1.00
            1.000      | 1.000
            .25        | .25
            007        | 7
            """)
    void digitsAreReadAsPeopleGroupThem(String text, BigDecimal number) {
        assertThat(NumberText.read(text).orElseThrow()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,000 000",
                "1,00,000",
                "1..5",
                "1,",
                "1,000,00",
                "1 00",
                "",
                "1.000.000",
                "123456789012345678901"
            })
    void whatCouldBeTwoNumbersIsNone(String text) {
        assertThat(NumberText.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "zero, 0",
        "six, 6",
        "twelve, 12",
        "twenty nine, 29",
        "a hundred, 100",
        "nine hundred, 900",
        "three hundred five, 305",
        "a thousand, 1000",
        "ten thousand two hundred forty, 10240",
        "two million, 2000000"
    })
    void wordsMakeNumbers(String words, long number) {
        assertThat(NumberWords.read(Arrays.asList(words.split(" ")))).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"six five", "twenty twenty", "ten five", "one zero", "thirty eleven", "twenty zero"})
    void wordsInAnotherOrderMakeNone(String words) {
        assertThat(NumberWords.read(Arrays.asList(words.split(" ")))).isEmpty();
        assertThat(NumberWords.read(List.of())).isEmpty();
    }
}
