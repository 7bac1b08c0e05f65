package warmstart.quiz.generate;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import warmstart.facts.Citation;
import warmstart.facts.Fact;
import warmstart.facts.FactId;
import warmstart.facts.FactKind;
import warmstart.facts.FormerValue;
import warmstart.facts.NoteAnchor;
import warmstart.facts.Past;
import warmstart.facts.Qualifier;
import warmstart.facts.Quantity;
import warmstart.facts.Setting;
import warmstart.facts.Wording;

/** Builds facts for tests: {@code Facts.maximum("timeout-max", "timeout of a function", "900 s")}. */
final class Facts {
    private Facts() {}

    static Fact maximum(String id, String subject, String value) {
        return fact(id, subject, value, Qualifier.MAXIMUM);
    }

    static Fact fact(String id, String subject, String value, Qualifier qualifier) {
        return new Fact(
                new FactId(id),
                List.of(),
                FactKind.LIMIT,
                new Wording(subject, "A statement about the " + subject + ".", value, ""),
                Optional.of(new Setting(Quantity.parse(value).orElseThrow(), qualifier)),
                List.of(),
                "per function",
                Past.none(),
                new Citation("A page", URI.create("https://docs.aws.amazon.com/"), LocalDate.of(2026, 11, 23)),
                new NoteAnchor("Note", id),
                List.of(),
                "");
    }

    static Fact confusedWith(Fact fact, String... ids) {
        List<FactId> confusions = List.of(ids).stream().map(FactId::new).toList();
        return copy(fact, confusions, fact.past(), fact.wording(), fact.notAskedBecause());
    }

    static Fact formerly(Fact fact, String value, String until) {
        FormerValue former = new FormerValue(value, Quantity.parse(value), until);
        return copy(
                fact, fact.confusions(), new Past(List.of(former), List.of()), fact.wording(), fact.notAskedBecause());
    }

    static Fact withStem(Fact fact, String stem) {
        Wording words = fact.wording();
        Wording with = new Wording(words.subject(), words.statement(), words.mark(), stem);
        return copy(fact, fact.confusions(), fact.past(), with, fact.notAskedBecause());
    }

    static Fact notAsked(Fact fact) {
        return copy(fact, fact.confusions(), fact.past(), fact.wording(), "AWS contradicts itself");
    }

    private static Fact copy(Fact fact, List<FactId> confusions, Past past, Wording wording, String notAsked) {
        return new Fact(
                fact.id(),
                fact.aliases(),
                fact.kind(),
                wording,
                fact.setting(),
                confusions,
                fact.scope(),
                past,
                fact.citation(),
                fact.anchor(),
                fact.skills(),
                notAsked);
    }
}
