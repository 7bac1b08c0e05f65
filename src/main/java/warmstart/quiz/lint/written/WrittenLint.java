package warmstart.quiz.lint.written;

import java.util.List;
import java.util.Map;
import warmstart.base.Where;
import warmstart.facts.FactCatalog;
import warmstart.notes.Vault;
import warmstart.quiz.Pack;
import warmstart.quiz.lint.LintOff;
import warmstart.quiz.lint.LintReport;
import warmstart.quiz.lint.PackLinter;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedPack;
import warmstart.quiz.lint.view.Provenance;
import warmstart.quiz.written.WrittenItem;
import warmstart.quiz.written.WrittenPack;

/**
 * Holds questions that people wrote against the rules for good questions.
 *
 * <pre>{@code
 * LintReport report = new WrittenLint(facts, vault).lint(pack, written, Map.of(1, 32, 2, 26, 3, 24, 4, 18));
 * }</pre>
 *
 * <p>Of an item with variables up to 20 variants, spread over all, are held against the rules for items. For the rules about a
 * pack each item counts once, in its first variant. A retired item is not asked and so not linted.
 */
public final class WrittenLint {
    private final ShownItem shown;

    /**
     * A linter that looks up what items rest on.
     *
     * @param vault the notes that references lead to; without pages they are not compared
     */
    public WrittenLint(FactCatalog facts, Vault vault) {
        this.shown = new ShownItem(facts, vault);
    }

    /** The variants of an item as the linter sees them; none when it is retired. */
    public List<LintedItem> items(WrittenItem item) {
        return item.attributes().retired() ? List.of() : shown.variants(item);
    }

    /**
     * A pack as the linter sees it.
     *
     * @param domains the weight in percent of each domain of its exam, by number; empty when it need not cover them
     */
    public LintedPack pack(Pack pack, WrittenPack written, Map<Integer, Integer> domains) {
        List<LintedItem> firsts = written.items().stream()
                .flatMap(item -> items(item).stream().limit(1))
                .toList();
        Provenance from = new Provenance(pack.origin().word(), pack.licence(), pack.authors());
        return new LintedPack(Where.file(pack.id() + "/pack.json"), firsts, domains, List.of(), from);
    }

    /**
     * What the linter finds in a pack, without what its authors excuse.
     *
     * @param domains the weight in percent of each domain of its exam, by number; empty when it need not cover them
     */
    public LintReport lint(Pack pack, WrittenPack written, Map<Integer, Integer> domains) {
        List<LintedItem> others = written.items().stream()
                .flatMap(item -> items(item).stream().skip(1))
                .toList();
        List<LintOff> offs =
                written.asked().stream().flatMap(item -> offs(item).stream()).toList();
        return PackLinter.lint(pack(pack, written, domains), others, offs);
    }

    private static List<LintOff> offs(WrittenItem item) {
        return item.excuses().stream()
                .map(excuse -> new LintOff(item.id().value(), item.where(), excuse.rule(), excuse.reason()))
                .toList();
    }
}
