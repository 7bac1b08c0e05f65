package warmstart.quiz.question;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import warmstart.base.Check;
import warmstart.base.Rng;

/**
 * A question with options of which several are right, all of them wanted: {@code … (Choose TWO.)}
 *
 * @param stem what is asked, and how many are wanted
 * @param options what can be chosen
 * @param keys the places of the right options, counted from 0, in order
 */
public record MultipleChoice(String stem, List<Option> options, List<Integer> keys) implements Question {
    public MultipleChoice {
        Objects.requireNonNull(stem, "stem");
        options = List.copyOf(options);
        SortedSet<Integer> places = new TreeSet<>(keys);
        Check.argument(places.size() == keys.size() && !places.isEmpty(), "every key counts once");
        Check.argument(places.first() >= 0 && places.last() < options.size(), "the keys must be among the options");
        keys = List.copyOf(places);
    }

    @Override
    public String shownKey() {
        return keys.stream().map(key -> options.get(key).text()).collect(Collectors.joining("; "));
    }

    @Override
    public MultipleChoice arranged(Rng rng) {
        if (Option.areAmounts(options)) {
            return this;
        }
        List<Integer> order =
                rng.shuffled(IntStream.range(0, options.size()).boxed().toList());
        return new MultipleChoice(
                stem,
                order.stream().map(options::get).toList(),
                keys.stream().map(order::indexOf).toList());
    }
}
