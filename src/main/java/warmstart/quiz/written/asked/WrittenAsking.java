package warmstart.quiz.written.asked;

import java.util.Objects;
import java.util.Optional;
import warmstart.base.Problems;
import warmstart.base.Rng;
import warmstart.facts.FactCatalog;
import warmstart.quiz.Asked;
import warmstart.quiz.Asking;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.Typed;
import warmstart.quiz.written.WrittenItem;
import warmstart.quiz.written.expression.Values;
import warmstart.quiz.written.variant.Variants;

/** Asks a hand-written item: another combination of its variables and another order of its options each time. */
final class WrittenAsking implements Asking {
    private static final String PLACES = "places";

    private final WrittenItem item;
    private final Variants variants;

    WrittenAsking(WrittenItem item, FactCatalog facts) {
        this.item = Objects.requireNonNull(item, "item");
        this.variants = Variants.of(item, facts);
    }

    @Override
    public Asked ask(long variant) {
        Values values = variants.draw(variant);
        // Every variant was filled in when the pack was read, and what had no value was reported then.
        Problems passedOver = new Problems();
        Question question = FilledIn.of(item.question().with(phrase -> phrase.shown(values, passedOver)))
                .arranged(new Rng(variant).named(PLACES));
        String because = item.explanation().shown(values, passedOver).text();
        return question instanceof Typed
                ? new Asked(Optional.empty(), Optional.of(question), because)
                : new Asked(Optional.of(question), Optional.empty(), because);
    }
}
