package warmstart.quiz.question;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import warmstart.base.Check;
import warmstart.base.Rng;

/**
 * A question with options of which one is right. Numbers stand in order of size.
 *
 * @param stem {@code What is the maximum timeout of a function?}
 * @param options {@code 3 s}, {@code 29 s}, {@code 15 min}; at least two
 * @param key the place of the right option, counted from 0
 */
public record SingleChoice(String stem, List<Option> options, int key) implements Question {
    public SingleChoice {
        Objects.requireNonNull(stem, "stem");
        options = List.copyOf(options);
        Check.argument(options.size() > 1, "a choice needs at least two options");
        Check.argument(key >= 0 && key < options.size(), "the key must be one of the options");
    }

    @Override
    public String shownKey() {
        return options.get(key).text();
    }

    @Override
    public SingleChoice arranged(Rng rng) {
        if (Option.areAmounts(options)) {
            return this;
        }
        List<Integer> order =
                rng.shuffled(IntStream.range(0, options.size()).boxed().toList());
        return new SingleChoice(stem, order.stream().map(options::get).toList(), order.indexOf(key));
    }
}
