package warmstart.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import warmstart.base.Problem;
import warmstart.base.Problems;
import warmstart.content.iam.CaseCheck;
import warmstart.content.iam.CaseFiles;
import warmstart.content.iam.CaseReading;
import warmstart.content.iam.DecisionCase;
import warmstart.iam.Change;
import warmstart.iam.Decision;
import warmstart.iam.NearMiss;

/**
 * {@code warmstart iam}: decides requests from a file or folder, to be compared with decisions made elsewhere, or to be told why.
 * Exit code 1 when a decision differs, or a file cannot be read.
 */
@Command(name = "iam", description = "Decides IAM requests from a file and says why.", mixinStandardHelpOptions = true)
public final class Iam implements Callable<Integer> {
    private static final int PROGRESS_EVERY = 10_000;

    @ArgGroup(multiplicity = "1")
    private final Task task = new Task();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** What is to be done: one of these. */
    private static final class Task {
        @Option(
                names = "--check",
                paramLabel = "FILE",
                description =
                        "Decide the cases of a file, or of all files of a folder, and count how many are as expected.")
        private @Nullable Path check;

        @Option(
                names = "--explain",
                paramLabel = "FILE",
                description = "Decide one request and say why, what came near, and what would let it through.")
        private @Nullable Path explain;
    }

    @Override
    public Integer call() {
        Path check = task.check;
        return check != null ? check(existing(check)) : explain(existing(task.explain));
    }

    private static Path existing(@Nullable Path file) {
        if (file == null || !Files.exists(file)) {
            throw new UsageProblem("There is no file `" + file + "`. Name a JSON file of cases, or a folder of them.");
        }
        return file;
    }

    private int check(Path place) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Problems problems = new Problems();
        CaseCheck check = new CaseCheck();
        boolean whole = CaseFiles.read(place, problems, reading -> {
            check.add(reading);
            reading.problems().stream().filter(problem -> !problem.isError()).forEach(err::println);
            progress(check.all().total(), err);
        });
        check.groups().forEach((group, score) -> out.println(score + " " + group));
        out.println(check.all() + " in all");
        check.differences().forEach(difference -> print(difference, out));
        problems.sorted().forEach(err::println);
        out.flush();
        err.flush();
        boolean passed = whole
                && check.all().total() > 0
                && check.all().passed() == check.all().total();
        return passed ? 0 : 1;
    }

    private static void progress(int read, PrintWriter err) {
        if (read % PROGRESS_EVERY == 0) {
            err.println(read + " cases …");
            err.flush();
        }
    }

    private static void print(CaseCheck.Difference difference, PrintWriter out) {
        String said = difference.got().isEmpty()
                ? "cannot be read"
                : "expected " + difference.expected() + ", got " + difference.got();
        out.println();
        out.println(difference.label() + ": " + said);
        difference.why().forEach(line -> out.println("  " + line));
    }

    private int explain(Path place) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Problems problems = new Problems();
        AtomicInteger unreadable = new AtomicInteger();
        boolean whole = CaseFiles.read(place, problems, reading -> {
            reading.problems().forEach(err::println);
            reading.readable().ifPresentOrElse(one -> print(reading, one, out), unreadable::incrementAndGet);
        });
        problems.sorted().stream().map(Problem::toString).forEach(err::println);
        out.flush();
        err.flush();
        return whole && unreadable.get() == 0 ? 0 : 1;
    }

    private static void print(CaseReading reading, DecisionCase one, PrintWriter out) {
        Decision decision = one.decide();
        out.println(reading.label() + ": " + decision.outcome().word());
        decision.reasons().forEach(step -> out.println("  " + step));
        print("What came near:", decision.near().stream().map(NearMiss::words).toList(), out);
        print(
                "What would let it through:",
                decision.remedy().stream().map(Change::words).toList(),
                out);
    }

    private static void print(String title, List<String> lines, PrintWriter out) {
        if (!lines.isEmpty()) {
            out.println(title);
            lines.forEach(line -> out.println("  " + line));
        }
    }
}
