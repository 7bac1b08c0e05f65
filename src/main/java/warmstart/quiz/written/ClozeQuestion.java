package warmstart.quiz.written;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import warmstart.quiz.written.expression.Phrase;

/**
 * A text with gaps to fill: class {@code .cloze}, {@code Lambda {=deletes|removes} the message.} In the stem each gap is
 * marked by its number, {@code {=1}}.
 *
 * @param stem the text with marked gaps
 * @param gaps in the order of the text
 */
public record ClozeQuestion(Phrase stem, List<Gap> gaps) implements WrittenQuestion {
    public ClozeQuestion {
        Objects.requireNonNull(stem, "stem");
        gaps = List.copyOf(gaps);
    }

    /**
     * A gap.
     *
     * @param answers all that is right, the one to show first
     */
    public record Gap(List<Phrase> answers) {
        public Gap {
            answers = List.copyOf(answers);
        }
    }

    /** How the stem marks a gap. */
    public static String mark(int number) {
        return "{=" + number + "}";
    }

    @Override
    public List<Phrase> phrases() {
        return Stream.concat(Stream.of(stem), gaps.stream().flatMap(gap -> gap.answers.stream()))
                .toList();
    }

    @Override
    public ClozeQuestion with(UnaryOperator<Phrase> filling) {
        List<Gap> filled = gaps.stream()
                .map(gap -> new Gap(gap.answers.stream().map(filling).toList()))
                .toList();
        return new ClozeQuestion(filling.apply(stem), filled);
    }
}
