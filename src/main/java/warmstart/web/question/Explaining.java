package warmstart.web.question;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import warmstart.facts.Citation;
import warmstart.facts.Dimension;
import warmstart.facts.Fact;
import warmstart.facts.FormerValue;
import warmstart.facts.Unit;
import warmstart.labs.Knob;
import warmstart.labs.Lab;
import warmstart.notes.SafeHtml;
import warmstart.quiz.Item;
import warmstart.quiz.Proof;
import warmstart.study.Shelf;
import warmstart.web.view.Dates;

/** Explains the key of an item: by its own words, by the section that states it, by the page that section rests on. */
public final class Explaining {
    private static final int SOURCES_MAX = 3;

    private final Shelf shelf;

    public Explaining(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The explanation of a variant. */
    public ExplanationView view(Item item, long variant) {
        String because = item.ask(variant).because();
        Passage passage = Passage.of(item.proof(), shelf.vault());
        return new ExplanationView(
                because.isBlank() ? SafeHtml.empty() : shelf.typesetter().block(because),
                passage.text(),
                item.proof().facts().stream()
                        .flatMap(fact -> past(fact).stream())
                        .toList(),
                item.proof().citations().stream()
                        .limit(SOURCES_MAX)
                        .map(Explaining::source)
                        .toList(),
                links(item.proof(), passage),
                "/questions/" + item.id() + "/report?variant=" + variant);
    }

    private static List<String> past(Fact fact) {
        return fact.past().former().stream().map(former -> past(fact, former)).toList();
    }

    private static String past(Fact fact, FormerValue former) {
        String until = former.until().isEmpty() ? "in the past" : "until " + former.until();
        // Where something other than a number moved, only the whole statement says what holds now.
        String now = fact.quantity().isPresent()
                ? ", now it is " + fact.shownValue() + "."
                : ". Today: " + fact.wording().statement();
        return "Older material says " + former.text() + ": that was right " + until + now;
    }

    private static ExplanationView.Source source(Citation citation) {
        return new ExplanationView.Source(
                citation.title(), citation.address().toString(), "checked on " + Dates.full(citation.checkedOn()));
    }

    private List<ExplanationView.Link> links(Proof proof, Passage passage) {
        List<ExplanationView.Link> links = new ArrayList<>();
        if (!passage.address().isEmpty()) {
            links.add(new ExplanationView.Link("Read the section", passage.address(), "e"));
        }
        shelf.labs().all().stream()
                .filter(lab -> proof.facts().stream()
                        .anyMatch(fact -> lab.links().facts().contains(fact.id())))
                .forEach(lab -> links.add(new ExplanationView.Link(
                        "Watch it happen in lab " + lab.number(), lab.id().address() + numbers(lab, proof), "l")));
        proof.main()
                .ifPresent(fact ->
                        links.add(new ExplanationView.Link("Where this comes from", "/facts/" + fact.id(), "")));
        return links;
    }

    /** The knobs that stand for the facts of the question, set to what the facts say. */
    private static String numbers(Lab lab, Proof proof) {
        String set = proof.facts().stream()
                .flatMap(fact -> lab.knobs().stream()
                        .filter(knob -> knob.facts().contains(fact.id()))
                        .flatMap(knob -> position(knob, fact).stream()))
                .distinct()
                .collect(Collectors.joining("&"));
        return set.isEmpty() ? "" : "?" + set;
    }

    /** A knob of another kind of unit stands for something else that the fact is about: retries are no attempts. */
    private static Optional<String> position(Knob knob, Fact fact) {
        if (!(knob instanceof Knob.Number number)) {
            return Optional.empty();
        }
        return fact.quantity()
                .filter(quantity -> isSameKind(number.unit(), quantity.unit()))
                .map(quantity -> quantity.in(number.unit()).value().toPlainString())
                .flatMap(knob::position)
                .map(position -> knob.id() + "=" + URLEncoder.encode(position, StandardCharsets.UTF_8));
    }

    private static boolean isSameKind(Unit one, Unit other) {
        return one.dimension() == other.dimension()
                && (one.dimension() != Dimension.COUNT || one.symbol().equals(other.symbol()));
    }
}
