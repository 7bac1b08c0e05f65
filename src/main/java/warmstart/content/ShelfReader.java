package warmstart.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import warmstart.base.Problem;
import warmstart.base.Problems;
import warmstart.base.Rng;
import warmstart.base.Where;
import warmstart.content.markdown.Markdown;
import warmstart.content.markdown.VaultTypesetter;
import warmstart.content.pack.WrittenPacks;
import warmstart.content.question.MaterialReader;
import warmstart.exam.Blueprint;
import warmstart.labs.Labs;
import warmstart.notes.Vault;
import warmstart.quiz.Deck;
import warmstart.quiz.Item;
import warmstart.quiz.Pack;
import warmstart.quiz.generate.Dealt;
import warmstart.quiz.generate.Generators;
import warmstart.quiz.material.Material;
import warmstart.study.Shelf;

/**
 * Reads everything there is to learn from: exams, facts, notes, packs, labs, in the order in which they lean on each other.
 */
public final class ShelfReader {
    /** The wrong options of a question must not change from one start to the next. */
    private static final long DECK_SEED = 20_261_123L;

    private final Markdown markdown = new Markdown();

    /**
     * What a content folder and a quizzes folder hold.
     *
     * @param shelf what could be read
     * @param register the facts with their places, for reports
     */
    public record Stock(Shelf shelf, FactRegister register) {}

    /**
     * Reads both folders. Nothing here throws for a bad file: it is reported, and the rest is served.
     *
     * @param content the vault with its facts, exams and labs; may lie in a zip file system
     * @param quizzes the packs
     */
    public Stock read(Path content, Path quizzes) {
        Problems problems = new Problems();
        List<Blueprint> exams = taken(ExamReader.read(content), "", problems);
        FactRegister register = taken(FactReader.read(content, exams), "", problems);
        VaultReading vault = new VaultReader(markdown).read(content, register.catalog());
        problems.addAll(vault.problems());
        problems.addAll(AnchorCheck.check(register.catalog(), vault.vault()));
        Material material = taken(MaterialReader.read(content, register.catalog(), vault.vault()), "", problems);
        List<Pack> packs = taken(PackReader.read(quizzes, exams), "quizzes/", problems);
        Problems authored = new Problems();
        List<Item> written = new WrittenPacks(register.catalog(), vault.vault(), exams).read(packs, quizzes, authored);
        problems.addAll(authored.sorted().stream()
                .map(problem -> below("quizzes/", problem))
                .toList());
        Dealt dealt = Generators.dealt(packs, register.catalog(), material, new Rng(DECK_SEED));
        problems.addAll(dealt.problems());
        List<Item> items = new ArrayList<>(dealt.deck().items());
        items.addAll(written);
        Deck deck = inReadingOrder(items, vault.vault());
        Labs labs = taken(new LabReader(markdown).read(content, register.catalog(), vault.vault()), "", problems);
        Shelf shelf = new Shelf(
                vault.vault(),
                vault.attachments(),
                new VaultTypesetter(markdown, vault.vault()),
                register.catalog(),
                exams,
                packs,
                deck,
                labs,
                problems.sorted());
        return new Stock(shelf, register);
    }

    /** New questions come up topic by topic, as somebody would read, and within a topic family by family, cases last. */
    private static Deck inReadingOrder(List<Item> items, Vault vault) {
        Map<String, Integer> place = new HashMap<>();
        vault.pages().forEach(page -> place.put(page.name(), place.size()));
        List<String> families = List.copyOf(Generators.names());
        return new Deck(items.stream()
                .sorted(Comparator.comparing(
                                (Item item) -> place.getOrDefault(item.proof().note(), Integer.MAX_VALUE))
                        .thenComparing(item -> rank(families.indexOf(item.id().family()))))
                .toList());
    }

    private static int rank(int family) {
        return family < 0 ? Integer.MAX_VALUE : family;
    }

    private static <T> T taken(Reading<T> reading, String folder, Problems problems) {
        problems.addAll(reading.problems().stream()
                .map(problem -> below(folder, problem))
                .toList());
        return reading.value();
    }

    /** Packs lie in a folder of their own, so their places say which. */
    private static Problem below(String folder, Problem problem) {
        Where where = new Where(
                folder + problem.where().file(),
                problem.where().line(),
                problem.where().column());
        return new Problem(where, problem.severity(), problem.message(), problem.hint());
    }
}
