package warmstart.quiz.generate.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactKind;
import warmstart.quiz.material.Material;
import warmstart.quiz.material.TermAnswers;

/**
 * Wrong answers to the question for a term. What an author noted comes first. Without that, only answers that are surely
 * of the same kind: those of facts that it is confused with, and those to questions that begin alike ({@code Which metric
 * …}) in the same note.
 */
final class WrongTerms {
    static final int SHOWN_MAX = 3;

    private static final Pattern HEAD = Pattern.compile("^(?:\\w+ )?which (\\w+).*", Pattern.CASE_INSENSITIVE);

    private final FactCatalog catalog;
    private final Material material;

    WrongTerms(FactCatalog catalog, Material material) {
        this.catalog = catalog;
        this.material = material;
    }

    /**
     * A wrong answer.
     *
     * @param text as plain words
     * @param because why it is wrong here: of another fact, what it says
     */
    record WrongTerm(String text, String because) {
        private static WrongTerm of(Fact fact) {
            return new WrongTerm(fact.wording().mark(), fact.wording().statement());
        }
    }

    /** Up to three, likeliest first. */
    List<WrongTerm> of(Fact fact) {
        List<TermAnswers.Wrong> noted =
                material.term(fact.id()).map(TermAnswers::wrong).orElse(List.of());
        Stream<WrongTerm> found = noted.isEmpty()
                ? byRule(fact).map(WrongTerm::of)
                : noted.stream().flatMap(wrong -> read(wrong).stream());
        List<WrongTerm> distinct = new ArrayList<>();
        List<String> right = Term.accepted(fact, material);
        found.filter(wrong -> right.stream().noneMatch(wrong.text()::equalsIgnoreCase))
                .filter(wrong ->
                        distinct.stream().noneMatch(other -> other.text().equalsIgnoreCase(wrong.text())))
                .forEach(distinct::add);
        return distinct.stream().limit(SHOWN_MAX).toList();
    }

    /** The answers of other facts that a learner may give, for the verdict on what was typed. */
    List<WrongTerm> mixUps(Fact fact) {
        Stream<WrongTerm> related = byRule(fact).map(WrongTerm::of);
        List<WrongTerm> all = new ArrayList<>();
        Stream.concat(of(fact).stream(), related)
                .filter(wrong -> Term.accepted(fact, material).stream().noneMatch(wrong.text()::equalsIgnoreCase))
                .filter(wrong -> all.stream().noneMatch(other -> other.text().equalsIgnoreCase(wrong.text())))
                .forEach(all::add);
        return all;
    }

    private Optional<WrongTerm> read(TermAnswers.Wrong wrong) {
        return wrong.fact().isPresent()
                ? wrong.fact().flatMap(catalog::find).map(WrongTerm::of)
                : Optional.of(new WrongTerm(wrong.text(), wrong.because()));
    }

    private Stream<Fact> byRule(Fact fact) {
        Stream<Fact> confused = fact.confusions().stream().flatMap(id -> catalog.find(id).stream());
        Stream<Fact> near = catalog.statedBy(fact.anchor().note()).stream().filter(other -> startsAlike(fact, other));
        return Stream.concat(confused, near)
                .filter(other -> other.askable()
                        && other.setting().isEmpty()
                        && !other.id().equals(fact.id()))
                .filter(other -> other.kind() != FactKind.PERMISSION)
                .filter(other -> isLike(fact.wording().mark(), other.wording().mark()))
                .distinct();
    }

    private static boolean startsAlike(Fact fact, Fact other) {
        String head = head(fact);
        return !head.isEmpty() && head.equals(head(other));
    }

    private static String head(Fact fact) {
        Matcher head = HEAD.matcher(fact.wording().stem());
        return head.matches() ? head.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** Names in code stand beside such names, words beside about as many words. */
    private static boolean isLike(String mark, String other) {
        int more = mark.split(" ").length - other.split(" ").length;
        return Term.isCode(mark) == Term.isCode(other) && Math.abs(more) <= 1;
    }
}
