package warmstart.quiz;

import java.util.Objects;
import java.util.Optional;
import warmstart.base.Check;
import warmstart.base.Rng;
import warmstart.quiz.question.Question;

/**
 * An item as it is put at one review: its question, in one or two ways that have the same answer.
 *
 * @param recognised with something to choose from, to order or to join
 * @param recalled to be typed, with nothing to go by; at least one of the two is there
 * @param because why the key is right, in Markdown: a sentence of the register, or the steps of a computation with the
 *     numbers of this variant; empty when the section alone tells it
 */
public record Asked(Optional<Question> recognised, Optional<Question> recalled, String because) {
    public Asked {
        Objects.requireNonNull(recognised, "recognised");
        Objects.requireNonNull(recalled, "recalled");
        Objects.requireNonNull(because, "because");
        Check.argument(recognised.isPresent() || recalled.isPresent(), "an item asks something");
    }

    /** Something to choose, to order or to join. */
    public static Asked choosing(Question question, String because) {
        return new Asked(Optional.of(question), Optional.empty(), because);
    }

    /** Something to type. */
    public static Asked typing(Question question, String because) {
        return new Asked(Optional.empty(), Optional.of(question), because);
    }

    /** The question in this way, or in the other where this is none. */
    public Question question(Retrieval way) {
        Optional<Question> wanted = way == Retrieval.CHOICE ? recognised : recalled;
        return wanted.or(() -> recognised).or(() -> recalled).orElseThrow();
    }

    /** The same with options in another order. */
    Asked arranged(Rng rng) {
        return new Asked(
                recognised.map(question -> question.arranged(rng)),
                recalled.map(question -> question.arranged(rng)),
                because);
    }
}
