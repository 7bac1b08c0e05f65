package warmstart.quiz.harvest.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;
import warmstart.quiz.Asked;
import warmstart.quiz.Asking;
import warmstart.quiz.harvest.Harvest.HarvestedCard;
import warmstart.quiz.harvest.card.NoteCard;
import warmstart.quiz.harvest.fact.GapSentence;
import warmstart.quiz.question.Cloze;
import warmstart.quiz.question.Prose;
import warmstart.quiz.question.Typed;
import warmstart.quiz.question.TypedName;
import warmstart.quiz.question.TypedQuantity;

/** Asks the cards that notes carry, as their authors wrote them. */
final class CardItems {
    private static final int WORDS_MAX = 8;

    private CardItems() {}

    /** The card as an item; empty when its answer is too long to be typed. */
    static Optional<Draft> of(HarvestedCard harvested) {
        NoteCard card = harvested.card();
        boolean fits = card.answers().stream()
                .allMatch(answer -> answer.split("\\s").length <= WORDS_MAX && !answer.contains("\n"));
        if (!fits) {
            return Optional.empty();
        }
        Asked asked = card.kind() == NoteCard.Kind.CLOZE ? gaps(card) : sides(card);
        String key = String.join("; ", card.answers());
        String context = String.join(" › ", card.headings());
        return Optional.of(new Draft(
                harvested.place(),
                "card",
                card.kind() + " " + card.front(),
                context,
                "",
                key,
                true,
                Asking.fixed(asked)));
    }

    private static Asked sides(NoteCard card) {
        String front = card.front().replace("\n", " ");
        String stem = Prose.plain(front);
        return Asked.typing(typed(stem, card.answers().get(0)), "");
    }

    private static Asked gaps(NoteCard card) {
        String[] parts = card.front().replace("\n", " ").split(GapSentence.GAP, -1);
        StringBuilder stem = new StringBuilder(Prose.plain(parts[0]));
        for (int i = 1; i < parts.length; i++) {
            stem.append(Cloze.mark(i)).append(Prose.plain(parts[i]));
        }
        if (!card.hint().isEmpty()) {
            stem.append(" (").append(Prose.plain(card.hint())).append(')');
        }
        List<Typed> gaps = new ArrayList<>();
        card.answers().forEach(answer -> gaps.add(typed(stem.toString(), answer)));
        return Asked.typing(new Cloze(stem.toString(), gaps), "");
    }

    private static Typed typed(String stem, String answer) {
        Optional<Quantity> amount =
                Quantity.parse(answer).filter(quantity -> quantity.unit().dimension() != Dimension.COUNT);
        return amount.isPresent() && answer.split(" ").length <= 2
                ? new TypedQuantity(stem, amount.get(), answer, List.of())
                : new TypedName(stem, Words.accepted(answer), List.of());
    }
}
