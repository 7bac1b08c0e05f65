package warmstart.quiz.lint.written;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import warmstart.base.Problems;
import warmstart.facts.FactCatalog;
import warmstart.notes.Vault;
import warmstart.quiz.lint.text.Sentences;
import warmstart.quiz.lint.view.Declared;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedOption;
import warmstart.quiz.written.WrittenItem;
import warmstart.quiz.written.expression.Values;
import warmstart.quiz.written.variant.Variants;

/** Shows an item to the linter, each variant as the learner gets it. */
final class ShownItem {
    /** So many variants are looked at one by one. */
    private static final int VARIANTS_MAX = 20;

    private final FactCatalog facts;
    private final Proof proof;

    ShownItem(FactCatalog facts, Vault vault) {
        this.facts = facts;
        this.proof = new Proof(facts, vault);
    }

    /** The variants of an item; one for an item without variables. Each knows the options of all. */
    List<LintedItem> variants(WrittenItem item) {
        List<Values> drawn = spread(Variants.of(item, facts).all());
        List<LintedItem> shown =
                drawn.stream().map(values -> variant(item, values)).toList();
        if (item.variables().isEmpty()) {
            return shown;
        }
        List<List<LintedOption>> options = shown.stream()
                .filter(one -> one.form().isChoice())
                .map(LintedItem::options)
                .toList();
        return shown.stream()
                .map(one -> one.withDeclared(one.declared().withVariants(options)))
                .toList();
    }

    /** The first, the last, and others at even distances. */
    private static List<Values> spread(List<Values> all) {
        Set<Values> chosen = new LinkedHashSet<>();
        int wanted = Math.min(all.size(), VARIANTS_MAX);
        for (int i = 0; i < wanted; i++) {
            chosen.add(all.get(wanted == 1 ? 0 : (int) ((long) i * (all.size() - 1) / (wanted - 1))));
        }
        return new ArrayList<>(chosen);
    }

    private LintedItem variant(WrittenItem item, Values values) {
        // What has no value was reported when the item was read; the linter sees the gap that it leaves.
        Problems passedOver = new Problems();
        LintedForm form = LintedForm.of(item.question().with(phrase -> phrase.shown(values, passedOver)));
        String explanation = item.explanation().shown(values, passedOver).text();
        return new LintedItem(
                item.id().value(),
                item.where(),
                form.form(),
                form.stem(),
                form.options(),
                proof.of(item, explanation),
                declared(item, form));
    }

    private static Declared declared(WrittenItem item, LintedForm form) {
        boolean tellsACase =
                item.scenario().isPresent() || Sentences.of(form.stem()).size() > 1;
        Declared declared = tellsACase ? Declared.authoredScenario() : Declared.authored();
        Declared placed =
                declared.withDomain(Optional.of(item.attributes().domain()).filter(domain -> domain > 0));
        return form.number().map(placed::withNumber).orElse(placed);
    }
}
