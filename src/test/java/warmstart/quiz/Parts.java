package warmstart.quiz;

import java.util.Optional;
import warmstart.facts.Fact;
import warmstart.facts.Quantity;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.TypedQuantity;

/** The parts of an item that asks for one number. */
public final class Parts {
    private Parts() {}

    /** The fact that it asks for. */
    public static Fact fact(Item item) {
        return item.proof().main().orElseThrow();
    }

    /** Its typed form. */
    public static TypedQuantity typed(Item item) {
        return (TypedQuantity) item.ask(0).recalled().orElseThrow();
    }

    /** Its options, when it has some. */
    public static Optional<SingleChoice> choice(Item item) {
        return item.ask(0).recognised().map(SingleChoice.class::cast);
    }

    /** The amount of an option. */
    public static Quantity amount(Option option) {
        return option.quantity().orElseThrow();
    }
}
