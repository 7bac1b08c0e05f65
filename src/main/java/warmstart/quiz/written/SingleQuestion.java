package warmstart.quiz.written;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import warmstart.quiz.written.expression.Phrase;

/**
 * A question with one right option among several, shown as a list of radio buttons: class {@code .single}.
 *
 * @param stem what is asked
 * @param options in the order of the file
 */
public record SingleQuestion(Phrase stem, List<WrittenOption> options) implements WrittenQuestion {
    public SingleQuestion {
        Objects.requireNonNull(stem, "stem");
        options = List.copyOf(options);
    }

    @Override
    public List<Phrase> phrases() {
        return Stream.concat(Stream.of(stem), options.stream().flatMap(WrittenOption::phrases))
                .toList();
    }

    @Override
    public SingleQuestion with(UnaryOperator<Phrase> filling) {
        return new SingleQuestion(
                filling.apply(stem),
                options.stream().map(option -> option.with(filling)).toList());
    }
}
