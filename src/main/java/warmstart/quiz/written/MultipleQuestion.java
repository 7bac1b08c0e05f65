package warmstart.quiz.written;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import warmstart.quiz.written.expression.Phrase;

/**
 * A question with several right options, all of which are wanted: class {@code .multiple}.
 *
 * @param stem what is asked
 * @param options in the order of the file
 */
public record MultipleQuestion(Phrase stem, List<WrittenOption> options) implements WrittenQuestion {
    public MultipleQuestion {
        Objects.requireNonNull(stem, "stem");
        options = List.copyOf(options);
    }

    @Override
    public List<Phrase> phrases() {
        return Stream.concat(Stream.of(stem), options.stream().flatMap(WrittenOption::phrases))
                .toList();
    }

    @Override
    public MultipleQuestion with(UnaryOperator<Phrase> filling) {
        return new MultipleQuestion(
                filling.apply(stem),
                options.stream().map(option -> option.with(filling)).toList());
    }
}
