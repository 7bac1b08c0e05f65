package warmstart.quiz;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import warmstart.quiz.question.Kinds;

/** Facts and the items that ask for them. */
final class Stated {
    private static final Citation PAGE =
            new Citation("A page", URI.create("https://docs.aws.amazon.com/"), LocalDate.of(2026, 11, 23));

    private Stated() {}

    /** A limit with its value, such as {@code 15 minutes}. */
    static Fact limit(String id, String note, String statement, String value) {
        return fact(id, FactKind.LIMIT, note, statement, value);
    }

    /** A fact; with a quantity when its value is one. */
    static Fact fact(String id, FactKind kind, String note, String statement, String value) {
        return new Fact(
                new FactId(id),
                List.of(),
                kind,
                new Wording(id, statement, value, ""),
                Quantity.parse(value).map(amount -> new Setting(amount, Qualifier.MAXIMUM)),
                List.of(),
                "per function",
                Past.none(),
                PAGE,
                new NoteAnchor(note, id),
                List.of(new ExamSkill("dva-c03", "1.1.1"), new ExamSkill("dva-c03", "1.2.1")),
                "");
    }

    /** An item of a pack that rests on these facts. */
    static Item item(String id, String pack, Fact... facts) {
        return new Item(
                new ItemId(id),
                Filing.under(pack, facts[0]),
                Proof.of(List.of(facts)),
                Asking.fixed(new Asked(Optional.of(Kinds.single()), Optional.empty(), "")));
    }
}
