package warmstart.study.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import warmstart.quiz.answer.Answer;
import warmstart.quiz.answer.ChosenOption;
import warmstart.quiz.answer.ChosenOptions;
import warmstart.quiz.answer.FilledGaps;
import warmstart.quiz.answer.GivenOrder;
import warmstart.quiz.answer.JoinedPairs;
import warmstart.quiz.answer.NoAnswer;
import warmstart.quiz.answer.TypedAnswer;

class AnswerCodeTest {
    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(new ChosenOption(2), "2", List.of(2)),
                Arguments.of(new ChosenOptions(List.of(3, 0)), "0,3", List.of(0, 3)),
                Arguments.of(new GivenOrder(List.of(1, 0, 2)), "1,0,2", List.of(1, 0, 2)),
                Arguments.of(new JoinedPairs(List.of(1, -1, 10)), "1,-1,10", List.of(1, -1, 10)),
                Arguments.of(new TypedAnswer("15", "min"), "", List.of()),
                Arguments.of(new FilledGaps(List.of("15 min")), "", List.of()),
                Arguments.of(new NoAnswer(), "", List.of()));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void placesSurviveTheirCode(Answer answer, String code, List<Integer> places) {
        assertThat(AnswerCode.of(answer)).isEqualTo(code);
        assertThat(AnswerCode.places(code)).isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',           ''
            nonsense,     ''
            '1,x,3',      1 3
            '-2,-1',      -1
            '1000,999',   999
            ' 1',         ''
            ',,',         ''
            '99999999999', ''
            """)
    void whatIsNoPlaceIsPassedOver(String code, String places) {
        assertThat(AnswerCode.places(code).stream().map(String::valueOf))
                .containsExactly(places.isEmpty() ? new String[0] : places.split(" "));
    }

    /** The longest answer there is: 26 places, as a question has no more parts; the database keeps 200 characters. */
    @Test
    void theLongestCodeIsKeptWhole() {
        List<Integer> places = IntStream.range(0, 26).boxed().toList();
        String code = AnswerCode.of(new GivenOrder(places));

        assertThat(code.length()).isLessThanOrEqualTo(GivenAnswer.SAID_CHARS_MAX);
        assertThat(AnswerCode.places(code)).isEqualTo(places);
    }
}
