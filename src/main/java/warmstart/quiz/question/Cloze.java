package warmstart.quiz.question;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import warmstart.base.Check;
import warmstart.base.Rng;

/**
 * A text with gaps: {@code A function may run for at most {=1}.}
 *
 * @param stem the text; each gap is marked by its number, counted from 1
 * @param gaps what belongs there, in the order of their numbers
 */
public record Cloze(String stem, List<Typed> gaps) implements Question {
    public Cloze {
        Objects.requireNonNull(stem, "stem");
        gaps = List.copyOf(gaps);
        Check.argument(!gaps.isEmpty(), "a cloze has a gap");
        for (int number = 1; number <= gaps.size(); number++) {
            Check.argument(stem.contains(mark(number)), "the text lacks gap " + number);
        }
    }

    /** How the text marks a gap: {@code {=1}}. */
    public static String mark(int number) {
        return "{=" + number + "}";
    }

    @Override
    public String shownKey() {
        return gaps.stream().map(Typed::shownKey).collect(Collectors.joining("; "));
    }

    @Override
    public Cloze arranged(Rng rng) {
        return this;
    }
}
