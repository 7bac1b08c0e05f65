package warmstart.quiz.generate;

import java.util.List;
import java.util.Objects;
import warmstart.base.Problem;
import warmstart.quiz.Deck;
import warmstart.quiz.lint.rule.Finding;

/**
 * The items that were made of some packs.
 *
 * @param deck those that may be shown
 * @param flaws the hard flaws of the others; none for the register that comes with the product
 */
public record Dealt(Deck deck, List<Finding> flaws) {
    public Dealt {
        Objects.requireNonNull(deck, "deck");
        flaws = List.copyOf(flaws);
    }

    /** What is not shown and why, as a report has it. */
    public List<Problem> problems() {
        return flaws.stream()
                .map(flaw -> Problem.warning(
                        flaw.where(),
                        "the question `" + flaw.item() + "` is not shown: " + flaw.message(),
                        flaw.rule().fix()))
                .toList();
    }
}
