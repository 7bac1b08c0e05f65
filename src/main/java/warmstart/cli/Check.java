package warmstart.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import warmstart.base.Problem;
import warmstart.content.Audit;
import warmstart.facts.Coverage;
import warmstart.facts.Face;

/**
 * {@code warmstart check}: reads notes, register, labs and packs, prints what is wrong with file, line and hint, and the
 * coverage matrix. Exit code 1 when there is an error.
 */
@Command(
        name = "check",
        description = "Checks notes, facts, labs and packs, and prints the coverage of the facts.",
        mixinStandardHelpOptions = true)
public final class Check implements Callable<Integer> {
    private final Function<Settings, Folders> folders;

    @Mixin
    private final SettingFlags flags = new SettingFlags();

    @Option(names = "--matrix", description = "Print a row for every fact, not only the totals.")
    private boolean matrix;

    @Option(names = "--no-warnings", description = "Leave warnings out.")
    private boolean errorsOnly;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /**
     * What is checked.
     *
     * @param content the vault with its facts, exams and labs
     * @param quizzes the packs
     */
    public record Folders(Path content, Path quizzes) {}

    /**
     * The command.
     *
     * @param folders finds the folders that the settings mean
     */
    public Check(Function<Settings, Folders> folders) {
        this.folders = folders;
    }

    @Override
    public Integer call() {
        Folders where = folders.apply(flags.settings());
        Audit audit = Audit.of(where.content(), where.quizzes());
        PrintWriter out = spec.commandLine().getOut();
        audit.problems().stream()
                .filter(problem -> problem.isError() || !errorsOnly)
                .forEach(out::println);
        if (matrix) {
            rows(audit.coverage(), out);
        }
        totals(audit, out);
        out.flush();
        return audit.problems().stream().anyMatch(Problem::isError) ? 1 : 0;
    }

    private static void rows(Coverage coverage, PrintWriter out) {
        out.printf("%-44s page quest simul lab%n", "fact");
        coverage.cells()
                .forEach((fact, row) -> out.printf(
                        "%-44s %-4s %-5s %-5s %-3s%n",
                        fact,
                        sign(row.get(Face.PAGE)),
                        sign(row.get(Face.QUESTION)),
                        sign(row.get(Face.SIMULATION)),
                        sign(row.get(Face.LAB))));
        out.println();
    }

    private static String sign(Coverage.@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null) {
            throw new IllegalStateException("every row has four cells");
        }
        return switch (cell) {
            case COVERED -> "yes";
            case EXCUSED -> "-";
            case HOLE -> "HOLE";
        };
    }

    private static void totals(Audit audit, PrintWriter out) {
        Coverage coverage = audit.coverage();
        out.printf("%-12s %8s %8s %8s%n", "facts", "covered", "excused", "holes");
        for (Face face : Face.values()) {
            out.printf(
                    "%-12s %8d %8d %8d%n",
                    face.word(),
                    coverage.count(face, Coverage.Cell.COVERED),
                    coverage.count(face, Coverage.Cell.EXCUSED),
                    coverage.count(face, Coverage.Cell.HOLE));
        }
        long errors = audit.problems().stream().filter(Problem::isError).count();
        out.printf(
                "%d notes, %d links (%d unresolved), %d facts, %d exclusions, %d questions, %d labs, %d scenarios: %d errors, %d warnings%n",
                audit.shelf().vault().pages().size(),
                audit.shelf().vault().links().all().size(),
                audit.shelf().vault().links().unresolved().size(),
                audit.shelf().facts().all().size(),
                audit.shelf().facts().exclusions().size(),
                audit.shelf().deck().size(),
                audit.shelf().labs().all().size(),
                audit.scenarios(),
                errors,
                audit.problems().size() - errors);
    }
}
