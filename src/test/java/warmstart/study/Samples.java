package warmstart.study;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import warmstart.facts.Citation;
import warmstart.facts.ExamSkill;
import warmstart.facts.Fact;
import warmstart.facts.FactId;
import warmstart.facts.FactKind;
import warmstart.facts.NoteAnchor;
import warmstart.facts.Past;
import warmstart.facts.Qualifier;
import warmstart.facts.Quantity;
import warmstart.facts.Setting;
import warmstart.facts.Wording;
import warmstart.quiz.Asked;
import warmstart.quiz.Asking;
import warmstart.quiz.Filing;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.Proof;
import warmstart.quiz.Retrieval;
import warmstart.quiz.grade.Outcome;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.TypedQuantity;
import warmstart.scheduling.CardState;
import warmstart.scheduling.Grade;
import warmstart.scheduling.Phase;
import warmstart.study.answer.GivenAnswer;
import warmstart.study.answer.PendingAnswer;
import warmstart.study.answer.Put;

/** Facts, items, answers and reviews to test with. */
public final class Samples {
    /** A Tuesday, 09:00 UTC. */
    public static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private Samples() {}

    public static ItemId id(String fact) {
        return ItemId.of("limit", new FactId(fact));
    }

    /** An item that asks for 900 s, typed or by choosing, stated by the note {@code Timeout}. */
    public static Item item(String fact) {
        return item(fact, "Timeout", "1.1.1");
    }

    public static Item item(String fact, String note, String... skills) {
        SingleChoice choice = new SingleChoice("How long?", List.of(option(3), option(29), option(900)), /* key= */ 2);
        return item(fact(fact, note, skills), new Asked(Optional.of(choice), Optional.of(typed()), ""));
    }

    public static Item itemWithoutChoice(String fact) {
        return item(fact(fact, "Timeout", "1.1.1"), Asked.typing(typed(), ""));
    }

    private static Item item(Fact fact, Asked asked) {
        return new Item(
                ItemId.of("limit", fact.id()), Filing.under("samples", fact), Proof.of(fact), Asking.fixed(asked));
    }

    /** A wrong answer to an item, given at a moment after eight seconds. */
    public static PendingAnswer pending(ItemId item, String said, Instant answered) {
        GivenAnswer answer = new GivenAnswer(
                item,
                new Put(Retrieval.TYPED, 7, "r1"),
                said,
                "",
                Outcome.WRONG,
                answered.minusSeconds(8),
                answered,
                7_941);
        return new PendingAnswer(
                answer, "15 min", List.of("It was the value until 2018.", "900 s is the same as 15 min."));
    }

    /**
     * The review that follows a pending answer: half a minute later, one more repetition, due after as many days as there
     * were repetitions. The numbers are those of no formula, but have decimals that must survive being stored.
     */
    public static Review review(PendingAnswer pending, CardState before) {
        Instant at = pending.answer().answered().plusSeconds(30);
        int reps = before.reps() + 1;
        CardState after = new CardState(
                reps == 1 ? Phase.LEARNING : Phase.REVIEW,
                at.plus(Duration.ofDays(reps)),
                before.stability() + 1 / 3.0,
                5.1 + reps / 7.0,
                reps,
                reps % 2,
                reps,
                before.lapses(),
                Optional.of(at));
        return new Review(pending.answer(), Grade.HARD, at, before, after);
    }

    /** A card in review. */
    public static CardState card(Phase phase, Instant due, double stability, Instant lastReview) {
        return new CardState(phase, due, stability, 5, phase == Phase.REVIEW ? 3 : 0, 0, 2, 0, Optional.of(lastReview));
    }

    /** The same fact with another value. */
    public static Fact worth(Fact fact, String value) {
        Wording words = fact.wording();
        return new Fact(
                fact.id(),
                fact.aliases(),
                fact.kind(),
                new Wording(words.subject(), words.statement(), value, words.stem()),
                Quantity.parse(value).map(amount -> new Setting(amount, Qualifier.values()[0])),
                fact.confusions(),
                fact.scope(),
                fact.past(),
                fact.citation(),
                fact.anchor(),
                fact.skills(),
                fact.notAskedBecause());
    }

    private static TypedQuantity typed() {
        return new TypedQuantity("How long?", Quantity.of(900, "s"), "15 min", List.of());
    }

    private static Option option(long seconds) {
        return new Option(seconds + " s", Optional.of(Quantity.of(seconds, "s")), "It is another limit.");
    }

    private static Fact fact(String id, String note, String... skills) {
        return new Fact(
                new FactId(id),
                List.of(),
                FactKind.LIMIT,
                new Wording("timeout of a function", "A function may run for 15 minutes.", "15 minutes", ""),
                Optional.of(new Setting(Quantity.of(900, "s"), Qualifier.values()[0])),
                List.of(),
                "per function",
                Past.none(),
                new Citation("Lambda quotas", URI.create("https://docs.aws.amazon.com/"), LocalDate.of(2026, 11, 23)),
                new NoteAnchor(note, id),
                Stream.of(skills).map(skill -> new ExamSkill("dva-c03", skill)).toList(),
                "");
    }
}
