package warmstart.web.review;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import warmstart.facts.Unit;
import warmstart.notes.Vault;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.TypedQuantity;
import warmstart.study.Turn;

/** Lays out a question. The key is not in it: what the browser does not have cannot be looked up. */
final class Asking {
    private final Vault vault;

    Asking(Vault vault) {
        this.vault = vault;
    }

    ReviewView.Ask view(Turn.Ask ask, TypedSoFar typed, Instant now) {
        Question question = ask.question();
        return new ReviewView.Ask(
                ask.item().id().value(),
                ask.put().form().word(),
                now.toEpochMilli(),
                Passage.of(ask.item().proof(), vault).crumb(),
                question.stem(),
                typed.message(),
                question instanceof SingleChoice choice ? options(choice) : List.of(),
                question instanceof TypedQuantity quantity ? input(quantity, typed) : null);
    }

    private static List<ReviewView.OptionView> options(SingleChoice choice) {
        return IntStream.range(0, choice.options().size())
                .mapToObj(i -> new ReviewView.OptionView(
                        letter(i), choice.options().get(i).text(), "", ""))
                .toList();
    }

    private static ReviewView.Input input(TypedQuantity question, TypedSoFar typed) {
        List<String> units = question.countedNoun().isEmpty()
                ? question.units().stream().map(Unit::symbol).toList()
                : List.of();
        return new ReviewView.Input(typed.number(), typed.unit(), units, question.countedNoun());
    }

    /** {@code A} for the first option. */
    static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }
}
