package warmstart.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import warmstart.base.Problem;
import warmstart.base.Problems;
import warmstart.content.ExamReader;
import warmstart.content.FactReader;
import warmstart.content.PackReader;
import warmstart.content.Reading;
import warmstart.content.VaultReader;
import warmstart.content.markdown.Markdown;
import warmstart.exam.Blueprint;
import warmstart.facts.FactCatalog;
import warmstart.notes.Vault;
import warmstart.quiz.Pack;
import warmstart.quiz.lint.LintReport;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.rule.Gravity;
import warmstart.quiz.lint.written.WrittenLint;
import warmstart.quiz.written.WrittenItem;
import warmstart.quiz.written.WrittenPack;

/** The packs that people wrote and that come with the product, on the register and the notes that come with it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedPacksTest {
    private static final Path CONTENT = Path.of("content");
    private static final Path QUIZZES = Path.of("quizzes");
    /** A pack with fewer items is still being written: its domains are not yet weighed. */
    private static final int COMPLETE = 80;

    private final List<Blueprint> exams = ExamReader.read(CONTENT).value();
    private final FactCatalog facts = FactReader.read(CONTENT, exams).value().catalog();
    private final Vault vault =
            new VaultReader(new Markdown()).read(CONTENT, facts).vault();
    private final Reading<List<Pack>> packs = PackReader.read(QUIZZES, exams);
    private final Problems problems = new Problems();
    private final Map<Pack, WrittenPack> written = read();

    private Map<Pack, WrittenPack> read() {
        WrittenPackReader reader = new WrittenPackReader(facts, vault, exams);
        Map<Pack, WrittenPack> read = new LinkedHashMap<>();
        packs.value().forEach(pack -> read.put(pack, reader.read(QUIZZES.resolve(pack.id()), pack.id(), problems)));
        return read;
    }

    @Test
    void theReaderFindsNothingWrong() {
        assertThat(packs.problems()).isEmpty();
        assertThat(problems.sorted()).as(lines(problems.sorted().stream())).isEmpty();
        assertThat(written.values().stream()
                        .mapToInt(pack -> pack.items().size())
                        .sum())
                .isPositive();
    }

    @Test
    void theLinterFindsNoErrorAndNoWarningThatNobodyExcused() {
        List<Finding> found = new ArrayList<>();
        List<Problem> excuses = new ArrayList<>();
        written.forEach((pack, items) -> {
            LintReport report = new WrittenLint(facts, vault).lint(pack, items, domains(pack, items));
            found.addAll(report.findings());
            excuses.addAll(report.excuseProblems());
        });
        assertThat(excuses).as(lines(excuses.stream())).isEmpty();
        // Hints are no reason to fail; who mends the rest sees them, too.
        assertThat(found.stream().filter(finding -> finding.rule().gravity() != Gravity.HINT))
                .as(lines(found.stream().map(Finding::problem)))
                .isEmpty();
    }

    @Test
    void everyItemNamesTheNoteThatProvesIt() {
        List<WrittenItem> unproved = written.values().stream()
                .flatMap(pack -> pack.items().stream())
                .filter(item -> item.references().isEmpty())
                .toList();
        assertThat(unproved).isEmpty();
    }

    @Test
    void theEssentialsAreAWholePackOverAllDomainsAndTypes() {
        WrittenPack essentials = written.entrySet().stream()
                .filter(pack -> pack.getKey().id().equals("dva-lambda-essentials"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        assertThat(essentials.asked()).hasSizeGreaterThanOrEqualTo(COMPLETE);
        assertThat(essentials.asked().stream()
                        .map(item -> item.attributes().domain())
                        .distinct())
                .containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(essentials.asked().stream()
                        .map(item -> item.question().getClass().getSimpleName())
                        .distinct())
                .hasSize(7);
    }

    private Map<Integer, Integer> domains(Pack pack, WrittenPack items) {
        Map<Integer, Integer> weights = new LinkedHashMap<>();
        if (items.asked().size() >= COMPLETE) {
            exams.stream()
                    .filter(exam -> exam.id().equals(pack.exams().get(0)))
                    .flatMap(exam -> exam.domains().stream())
                    .forEach(domain -> weights.put(domain.number(), domain.percent()));
        }
        return weights;
    }

    private static String lines(Stream<Problem> listed) {
        return listed.map(Problem::toString).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
