package warmstart.quiz.generate.cloze;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import warmstart.facts.Dimension;
import warmstart.facts.Fact;
import warmstart.facts.Quantity;
import warmstart.quiz.Asked;
import warmstart.quiz.Asking;
import warmstart.quiz.Filing;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.Proof;
import warmstart.quiz.generate.Assignment;
import warmstart.quiz.generate.Generator;
import warmstart.quiz.generate.Lookalikes;
import warmstart.quiz.generate.term.Term;
import warmstart.quiz.question.AmountWords;
import warmstart.quiz.question.Cloze;
import warmstart.quiz.question.Prose;
import warmstart.quiz.question.Typed;
import warmstart.quiz.question.TypedName;
import warmstart.quiz.question.TypedQuantity;

/**
 * Asks for a fact by its own sentence, with a gap for its number or its name: {@code cloze:timeout-max}, "A function may run
 * for at most {=1} per invocation." Only what can be typed is taken out, and only where the rest tells what is meant: where
 * two facts would leave the same sentence behind, neither is asked.
 */
public final class ClozeQuestions implements Generator {
    /** The name by which packs ask for this family. */
    public static final String FAMILY = "cloze";

    private static final int WORDS_LEFT_MIN = 5;
    private static final String GAP = Cloze.mark(1);

    private record Gapped(Fact fact, Gap gap) {}

    /** In the order of the facts. */
    @Override
    public List<Item> generate(Assignment assignment) {
        Lookalikes lookalikes = new Lookalikes(assignment.catalog());
        // What another fact says in the same words is compared over the whole register, whatever this pack asks.
        List<Gapped> gaps = assignment.catalog().askable().stream()
                .flatMap(fact -> gap(fact, assignment).map(gap -> new Gapped(fact, gap)).stream())
                .toList();
        List<String> left = gaps.stream().map(one -> skeleton(one.gap())).toList();
        return gaps.stream()
                .filter(one -> assignment.asked().contains(one.fact()))
                .filter(one -> Collections.frequency(left, skeleton(one.gap())) == 1)
                .map(one -> new Item(
                        ItemId.of(FAMILY, one.fact().id()),
                        Filing.under(assignment.pack(), one.fact()),
                        Proof.of(one.fact()),
                        Asking.fixed(asked(one.fact(), one.gap(), lookalikes, assignment))))
                .toList();
    }

    private static Optional<Gap> gap(Fact fact, Assignment assignment) {
        Optional<Gap> gap = Optional.empty();
        if (fact.setting().isPresent()) {
            gap = AmountGap.in(fact);
        } else if (Term.canBeTyped(fact, assignment.material())) {
            gap = NameGap.in(fact);
        }
        return gap.filter(found -> found.wordsLeft() >= WORDS_LEFT_MIN);
    }

    private static String skeleton(Gap gap) {
        return gap.with(GAP).toLowerCase(Locale.ROOT);
    }

    private static Asked asked(Fact fact, Gap gap, Lookalikes lookalikes, Assignment assignment) {
        boolean amount = fact.setting().isPresent();
        String stem = lead(fact) + Prose.plain(gap.before()) + GAP + Prose.plain(behind(fact, gap));
        Typed filling = amount ? quantity(fact, gap, stem, lookalikes) : name(fact, stem, assignment);
        return Asked.typing(
                new Cloze(stem, List.of(filling)), Prose.plain(fact.wording().statement()));
    }

    private static String lead(Fact fact) {
        if (fact.setting().isEmpty()) {
            return "Fill the gap: ";
        }
        Dimension dimension = fact.quantity().orElseThrow().unit().dimension();
        return dimension == Dimension.COUNT
                ? "Fill the gap with a number: "
                : "Fill the gap with a number and its unit: ";
    }

    /** A noun in the singular would tell that there is one of it: {@code {=1} record(s)}. */
    private static String behind(Fact fact, Gap gap) {
        String plural = fact.quantity()
                .filter(quantity -> quantity.unit().dimension() == Dimension.COUNT)
                .map(quantity -> quantity.unit().symbol().replaceFirst(" per .*", ""))
                .orElse("");
        String singular = AmountWords.singular(plural);
        boolean tells = plural.length() > singular.length()
                && plural.startsWith(singular)
                && gap.after().matches(" " + Pattern.quote(singular) + "\\b.*");
        return tells
                ? " " + singular + "(" + plural.substring(singular.length()) + ")"
                        + gap.after().substring(1 + singular.length())
                : gap.after();
    }

    private static Typed quantity(Fact fact, Gap gap, String stem, Lookalikes lookalikes) {
        Quantity key = fact.quantity().orElseThrow();
        boolean counted = key.unit().dimension() == Dimension.COUNT;
        String shown = counted ? AmountWords.of(key) : Prose.plain(gap.taken());
        return new TypedQuantity(stem, key, shown, lookalikes.of(fact));
    }

    private static Typed name(Fact fact, String stem, Assignment assignment) {
        List<TypedName.Homonym> others = fact.confusions().stream()
                .flatMap(id -> assignment.catalog().find(id).stream())
                .filter(other -> other.setting().isEmpty())
                .filter(other ->
                        !other.wording().mark().equalsIgnoreCase(fact.wording().mark()))
                .map(other -> new TypedName.Homonym(other.wording().mark(), ""))
                .toList();
        return new TypedName(stem, Term.accepted(fact, assignment.material()), others);
    }
}
