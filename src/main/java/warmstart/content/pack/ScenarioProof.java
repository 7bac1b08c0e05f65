package warmstart.content.pack;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.scenario.ScenarioReader;
import warmstart.facts.FactCatalog;
import warmstart.labs.library.ScenarioPage;
import warmstart.labs.library.ScenarioRun;
import warmstart.quiz.written.ProvedScenario;
import warmstart.quiz.written.WrittenOption;
import warmstart.quiz.written.WrittenQuestion;
import warmstart.quiz.written.expression.Phrase;
import warmstart.quiz.written.expression.Values;
import warmstart.quiz.written.proof.RunClaim;
import warmstart.quiz.written.proof.Verdict;
import warmstart.simulator.engine.Bounds;

/** Runs the scenario of an item and compares what comes of it with the key. */
final class ScenarioProof {
    /** Far more than a question can tell of. */
    private static final long STEPS_MAX = 100_000;

    private static final int ROWS_MAX = 200_000;

    /** Rows of all variants of one item together, so that loading a pack ends. */
    private static final long ROWS_OF_ITEM_MAX = 3_000_000;

    private final FactCatalog facts;
    private Optional<ScenarioReader> reader = Optional.empty();

    ScenarioProof(FactCatalog facts) {
        this.facts = facts;
    }

    /** One item while its variants are run, one after the other. */
    final class Trial {
        private final ProvedScenario scenario;
        private final QuestionReader lines;
        private final String file;
        private long rows;

        Trial(ProvedScenario scenario, QuestionReader lines, String file) {
            this.scenario = scenario;
            this.lines = lines;
            this.file = file;
        }

        /** Runs a variant and notes where the key is not what came of it. */
        void run(WrittenQuestion question, Values values, Problems problems) {
            Optional<ScenarioPage> page =
                    page(scenario.json().plain(values, problems).text(), problems);
            if (page.isEmpty()) {
                return;
            }
            ScenarioRun run = ScenarioRun.of(page.get());
            rows += run.trace().written();
            if (!run.trace().ending().complete() || rows > ROWS_OF_ITEM_MAX) {
                String message = rows > ROWS_OF_ITEM_MAX
                        ? "the runs of its variants are too long"
                        : run.trace().ending().reason().words();
                problems.error(new Where(file, scenario.line()), message, "send less, or narrow the ranges");
                return;
            }
            judge(question, values, new RunObservations(run), problems);
        }

        private void judge(WrittenQuestion question, Values values, RunObservations run, Problems problems) {
            scenario.claim().ifPresent(claim -> {
                Where where = new Where(file, lines.claimLine(), 3);
                verdict(claim, where, values, run, problems)
                        .filter(verdict -> !verdict.holds())
                        .ifPresent(verdict -> problems.error(
                                where,
                                "the run does not give the key: " + verdict.said(),
                                "correct the key, the claim or the scenario"));
            });
            for (WrittenOption option : WrittenOption.of(question)) {
                Where where = new Where(file, lines.line(option.id()));
                option.proof()
                        .flatMap(claim -> verdict(claim, where, values, run, problems))
                        .filter(verdict -> verdict.holds() != option.key())
                        .ifPresent(verdict -> problems.error(
                                where,
                                "the run says that `" + option.text() + "` is " + (option.key() ? "wrong: " : "right: ")
                                        + verdict.said(),
                                "correct the key, the claim or the scenario"));
            }
        }

        private Optional<Verdict> verdict(
                Phrase claim, Where where, Values values, RunObservations run, Problems problems) {
            return RunClaim.parse(claim.plain(values, problems).text(), where, problems)
                    .flatMap(parsed -> parsed.in(run, problems));
        }

        private Optional<ScenarioPage> page(String json, Problems problems) {
            Optional<ScenarioReader> ready = reader(problems);
            // With empty lines above it, every line of the block has the number that it has in the file.
            String placed = "\n".repeat(scenario.line() - 1) + json;
            return ready.flatMap(known -> known.parse(placed, file, problems)).map(ScenarioProof::bounded);
        }

        private Optional<ScenarioReader> reader(Problems problems) {
            if (reader.isEmpty()) {
                try {
                    reader = Optional.of(new ScenarioReader(facts));
                } catch (NoSuchElementException lacking) {
                    problems.error(
                            new Where(file, scenario.line()),
                            "no scenario can be run: " + lacking.getMessage(),
                            "complete the register");
                }
            }
            return reader;
        }
    }

    /** Whether something is claimed about the run. */
    static boolean claims(ProvedScenario scenario, WrittenQuestion question) {
        return scenario.claim().isPresent()
                || WrittenOption.of(question).stream()
                        .anyMatch(option -> option.proof().isPresent());
    }

    /** The options that claim something although there is no run. */
    static List<WrittenOption> claiming(WrittenQuestion question) {
        return WrittenOption.of(question).stream()
                .filter(option -> option.proof().isPresent())
                .toList();
    }

    private static ScenarioPage bounded(ScenarioPage page) {
        Bounds wanted = page.bounds();
        Bounds bounds = new Bounds(
                Math.min(wanted.stepsMax(), STEPS_MAX),
                wanted.timeMicrosMax(),
                Math.min(wanted.rowsMax(), ROWS_MAX),
                Math.min(wanted.rowsKept(), ROWS_MAX));
        return new ScenarioPage(
                page.title(),
                page.about(),
                page.documents(),
                page.facts(),
                page.scenario(),
                page.seed(),
                bounds,
                page.expectations());
    }
}
