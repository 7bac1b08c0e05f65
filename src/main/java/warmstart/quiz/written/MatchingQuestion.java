package warmstart.quiz.written;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import warmstart.quiz.written.expression.Phrase;

/**
 * Things to join with what belongs to them, written as a table of two columns: class {@code .matching}. A row without a
 * left side is one more wrong answer.
 *
 * @param stem what is asked
 * @param leftTitle the heading of the left column
 * @param rightTitle the heading of the right column
 * @param pairs the rows with both sides
 * @param lures right sides that belong to nothing
 */
public record MatchingQuestion(Phrase stem, String leftTitle, String rightTitle, List<Pair> pairs, List<Phrase> lures)
        implements WrittenQuestion {
    public MatchingQuestion {
        Objects.requireNonNull(stem, "stem");
        Objects.requireNonNull(leftTitle, "leftTitle");
        Objects.requireNonNull(rightTitle, "rightTitle");
        pairs = List.copyOf(pairs);
        lures = List.copyOf(lures);
    }

    /**
     * What belongs together.
     *
     * @param id the name of the row, made from its left side
     * @param left {@code SQS}
     * @param right {@code polled}
     */
    public record Pair(String id, Phrase left, Phrase right) {
        public Pair {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(left, "left");
            Objects.requireNonNull(right, "right");
        }
    }

    @Override
    public List<Phrase> phrases() {
        Stream<Phrase> sides = pairs.stream().flatMap(pair -> Stream.of(pair.left, pair.right));
        return Stream.of(Stream.of(stem), sides, lures.stream())
                .flatMap(phrases -> phrases)
                .toList();
    }

    @Override
    public MatchingQuestion with(UnaryOperator<Phrase> filling) {
        List<Pair> filled = pairs.stream()
                .map(pair -> new Pair(pair.id, filling.apply(pair.left), filling.apply(pair.right)))
                .toList();
        return new MatchingQuestion(
                filling.apply(stem),
                leftTitle,
                rightTitle,
                filled,
                lures.stream().map(filling).toList());
    }
}
