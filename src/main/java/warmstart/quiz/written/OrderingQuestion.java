package warmstart.quiz.written;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import warmstart.quiz.written.expression.Phrase;

/**
 * Steps to put in order, written as a numbered list: class {@code .ordering}.
 *
 * @param stem what is asked
 * @param steps in the right order
 */
public record OrderingQuestion(Phrase stem, List<WrittenOption> steps) implements WrittenQuestion {
    public OrderingQuestion {
        Objects.requireNonNull(stem, "stem");
        steps = List.copyOf(steps);
    }

    @Override
    public List<Phrase> phrases() {
        return Stream.concat(Stream.of(stem), steps.stream().flatMap(WrittenOption::phrases))
                .toList();
    }

    @Override
    public OrderingQuestion with(UnaryOperator<Phrase> filling) {
        return new OrderingQuestion(
                filling.apply(stem),
                steps.stream().map(step -> step.with(filling)).toList());
    }
}
