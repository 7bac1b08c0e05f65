package warmstart.study.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import warmstart.quiz.answer.Answer;
import warmstart.quiz.answer.ChosenOption;
import warmstart.quiz.answer.ChosenOptions;
import warmstart.quiz.answer.GivenOrder;
import warmstart.quiz.answer.JoinedPairs;

/**
 * The places of what was chosen, as an answer is kept: {@code 2} for the third option, {@code 0,3} for two of them, {@code
 * 1,0,2} for an order, {@code 1,-1} for pairs of which the second was left open. With the variant it says exactly what the
 * learner saw and did.
 */
public final class AnswerCode {
    private AnswerCode() {}

    /** The code of an answer; empty for what was typed and for none. */
    static String of(Answer answer) {
        return places(answer).stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Integer> places(Answer answer) {
        if (answer instanceof ChosenOption chosen) {
            return List.of(chosen.index());
        }
        if (answer instanceof ChosenOptions chosen) {
            return chosen.indexes();
        }
        if (answer instanceof GivenOrder given) {
            return given.indexes();
        }
        return answer instanceof JoinedPairs joined ? joined.partners() : List.of();
    }

    /** The places that a code names; empty when it names none, or is no code. */
    public static List<Integer> places(String code) {
        return Stream.of(code.split(","))
                .flatMap(place -> place(place).stream())
                .toList();
    }

    private static Optional<Integer> place(String text) {
        return text.matches("-1|\\d{1,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
