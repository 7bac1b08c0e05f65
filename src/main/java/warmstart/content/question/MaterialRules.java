package warmstart.content.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import warmstart.base.Nearest;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactId;
import warmstart.notes.LinkTarget;
import warmstart.notes.Page;
import warmstart.notes.Vault;
import warmstart.quiz.material.AuthoredChoice;
import warmstart.quiz.material.FactSet;
import warmstart.quiz.material.Sequence;
import warmstart.quiz.material.TermAnswers;

/** What authored questions have to agree with: the register and the notes. */
final class MaterialRules {
    private final FactCatalog catalog;
    private final Vault vault;
    private final Problems problems;
    private final Set<String> names = new LinkedHashSet<>();

    MaterialRules(FactCatalog catalog, Vault vault, Problems problems) {
        this.catalog = catalog;
        this.vault = vault;
        this.problems = problems;
    }

    boolean term(TermAnswers term, Where where) {
        Stream<FactId> wrong = term.wrong().stream().flatMap(answer -> answer.fact().stream());
        return exist(Stream.concat(Stream.of(term.fact()), wrong).toList(), where)
                && once("the fact `" + term.fact() + "`", "term:" + term.fact(), where)
                && areWrong(term, where);
    }

    boolean sequence(Sequence sequence, Where where) {
        return exist(sequence.facts(), where)
                && restsOnSomething(sequence.facts(), where)
                && once("the id `" + sequence.id() + "`", "order:" + sequence.id(), where)
                && leadsSomewhere(sequence.section(), where);
    }

    boolean choice(AuthoredChoice choice, Where where) {
        return exist(choice.facts(), where)
                && once("the id `" + choice.id() + "`", choice.about().word() + ":" + choice.id(), where);
    }

    boolean set(FactSet set, Where where) {
        return exist(set.facts(), where)
                && once("the id `" + set.id() + "`", set.task().word() + ":" + set.id(), where)
                && haveNumbers(set, where);
    }

    private boolean exist(List<FactId> facts, Where where) {
        boolean all = true;
        for (FactId id : facts) {
            Optional<Fact> fact = catalog.find(id);
            if (fact.isEmpty()) {
                List<String> known =
                        catalog.all().stream().map(one -> one.id().value()).toList();
                problems.error(where, "no fact is called `" + id + "`", Nearest.hint(id.value(), known));
                all = false;
            } else if (!fact.get().askable()) {
                problems.error(
                        where,
                        "the fact `" + id + "` must not be asked",
                        "take another one: " + fact.get().notAskedBecause());
                all = false;
            }
        }
        return all;
    }

    private boolean restsOnSomething(List<FactId> facts, Where where) {
        if (facts.isEmpty()) {
            problems.error(where, "the steps rest on no fact", "name the facts of at least one step");
        }
        return !facts.isEmpty();
    }

    private boolean once(String what, String name, Where where) {
        boolean first = names.add(name);
        if (!first) {
            problems.error(where, what + " is taken", "remove one of the two");
        }
        return first;
    }

    /** A wrong answer that another entry calls right would be marked wrongly. */
    private boolean areWrong(TermAnswers term, Where where) {
        String mark = catalog.find(term.fact()).orElseThrow().wording().mark();
        List<String> right =
                Stream.concat(Stream.of(mark), term.accepted().stream()).toList();
        Optional<String> same = term.wrong().stream()
                .map(wrong -> wrong.fact()
                        .flatMap(catalog::find)
                        .map(fact -> fact.wording().mark())
                        .orElse(wrong.text()))
                .filter(text -> right.stream().anyMatch(text::equalsIgnoreCase))
                .findFirst();
        same.ifPresent(text -> problems.error(
                where, "`" + text + "` is the answer to `" + term.fact() + "`", "replace the wrong answer"));
        return same.isEmpty();
    }

    private boolean haveNumbers(FactSet set, Where where) {
        List<FactId> without = set.facts().stream()
                .filter(id -> catalog.find(id).flatMap(Fact::quantity).isEmpty())
                .toList();
        without.forEach(id -> problems.error(where, "the fact `" + id + "` has no number", "leave it out"));
        return without.isEmpty();
    }

    /** Without notes to compare with, a section is taken as it is. */
    private boolean leadsSomewhere(LinkTarget section, Where where) {
        Optional<Page> page = vault.named(section.note());
        boolean part = page.filter(found -> holds(found, section)).isPresent();
        if (!part && !vault.pages().isEmpty()) {
            problems.error(where, "the section `" + section + "` does not exist", "write it as `Note#Heading`");
            return false;
        }
        return true;
    }

    private static boolean holds(Page page, LinkTarget section) {
        boolean headings = section.headings().stream()
                .allMatch(text -> page.headings().stream()
                        .anyMatch(heading -> heading.text().equals(text)));
        return headings
                && (section.block().isEmpty() || page.block(section.block()).isPresent());
    }
}
