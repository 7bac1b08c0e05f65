package warmstart.quiz;

import java.util.List;
import java.util.Objects;
import warmstart.base.Check;

/**
 * A question with three or four options of which one is right. Numbers stand in order of size.
 *
 * @param stem {@code What is the maximum timeout of a function?}
 * @param options {@code 3 s}, {@code 29 s}, {@code 15 min}
 * @param key the place of the right option, counted from 0
 */
public record SingleChoice(String stem, List<Option> options, int key) implements Question {
    public SingleChoice {
        Objects.requireNonNull(stem, "stem");
        options = List.copyOf(options);
        Check.argument(key >= 0 && key < options.size(), "the key must be one of the options");
    }

    @Override
    public String shownKey() {
        return options.get(key).text();
    }
}
