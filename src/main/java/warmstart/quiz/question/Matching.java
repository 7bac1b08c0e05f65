package warmstart.quiz.question;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import warmstart.base.Check;
import warmstart.base.Rng;

/**
 * Things to join with what belongs to them.
 *
 * @param stem what is asked
 * @param leftTitle what stands on the left: {@code Service}
 * @param rightTitle what stands on the right: {@code Way to invoke}
 * @param left {@code SQS}, {@code SNS}, {@code ALB}
 * @param right what can be joined, each text once; some may belong to several of the left, or to none
 * @param key for each of the left the place of its partner in {@code right}
 */
public record Matching(
        String stem, String leftTitle, String rightTitle, List<String> left, List<String> right, List<Integer> key)
        implements Question {
    public Matching {
        Objects.requireNonNull(stem, "stem");
        Objects.requireNonNull(leftTitle, "leftTitle");
        Objects.requireNonNull(rightTitle, "rightTitle");
        left = List.copyOf(left);
        right = List.copyOf(right);
        key = List.copyOf(key);
        int partners = right.size();
        Check.argument(key.size() == left.size() && !left.isEmpty(), "everything on the left has a partner");
        Check.argument(key.stream().allMatch(k -> k >= 0 && k < partners), "partners stand on the right");
        Check.argument(right.stream().distinct().count() == partners, "a partner stands on the right once");
    }

    @Override
    public String shownKey() {
        return IntStream.range(0, left.size())
                .mapToObj(i -> left.get(i) + " → " + right.get(key.get(i)))
                .collect(Collectors.joining("; "));
    }

    @Override
    public Matching arranged(Rng rng) {
        List<Integer> rows =
                rng.shuffled(IntStream.range(0, left.size()).boxed().toList());
        List<Integer> partners =
                rng.shuffled(IntStream.range(0, right.size()).boxed().toList());
        return new Matching(
                stem,
                leftTitle,
                rightTitle,
                rows.stream().map(left::get).toList(),
                partners.stream().map(right::get).toList(),
                rows.stream().map(row -> partners.indexOf(key.get(row))).toList());
    }
}
