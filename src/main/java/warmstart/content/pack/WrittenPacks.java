package warmstart.content.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import warmstart.base.Problems;
import warmstart.exam.Blueprint;
import warmstart.facts.FactCatalog;
import warmstart.notes.Vault;
import warmstart.quiz.Item;
import warmstart.quiz.Pack;
import warmstart.quiz.lint.LintReport;
import warmstart.quiz.lint.written.WrittenLint;
import warmstart.quiz.written.WrittenPack;
import warmstart.quiz.written.asked.WrittenDeck;

/** The hand-written items of all packs: read, held against the rules for items, and made ready to be asked. */
public final class WrittenPacks {
    /** A pack with fewer items is no whole exam yet: its domains are not weighed against the blueprint. */
    private static final int WHOLE = 80;

    private final FactCatalog facts;
    private final Vault vault;
    private final List<Blueprint> exams;

    /** Packs whose items may name these facts, notes and exam domains. */
    public WrittenPacks(FactCatalog facts, Vault vault, List<Blueprint> exams) {
        this.facts = facts;
        this.vault = vault;
        this.exams = List.copyOf(exams);
    }

    /**
     * The items that may be asked. One with an error is left out, whether the reader or the linter found it.
     *
     * @param quizzes the folder of the packs
     * @param problems gets what is wrong, by file and line within the quizzes folder
     */
    public List<Item> read(List<Pack> packs, Path quizzes, Problems problems) {
        WrittenPackReader reader = new WrittenPackReader(facts, vault, exams);
        List<Item> items = new ArrayList<>();
        for (Pack pack : packs) {
            WrittenPack written = reader.read(quizzes.resolve(pack.id()), pack.id(), problems);
            if (!written.items().isEmpty()) {
                LintReport report = new WrittenLint(facts, vault).lint(pack, written, weights(pack, written));
                problems.addAll(report.problems());
                new WrittenDeck(facts, vault)
                        .items(pack, written).stream()
                                .filter(item ->
                                        !report.broken().contains(item.id().value()))
                                .forEach(items::add);
            }
        }
        return items;
    }

    private Map<Integer, Integer> weights(Pack pack, WrittenPack written) {
        Map<Integer, Integer> weights = new LinkedHashMap<>();
        if (written.asked().size() >= WHOLE) {
            exams.stream()
                    .filter(exam -> exam.id().equals(pack.exams().get(0)))
                    .flatMap(exam -> exam.domains().stream())
                    .forEach(domain -> weights.put(domain.number(), domain.percent()));
        }
        return weights;
    }
}
