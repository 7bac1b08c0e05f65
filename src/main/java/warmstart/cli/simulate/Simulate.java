package warmstart.cli.simulate;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import warmstart.cli.SettingFlags;
import warmstart.cli.Settings;
import warmstart.content.Reading;
import warmstart.content.Scenarios;
import warmstart.content.scenario.Rulebook;
import warmstart.labs.library.ScenarioCase;
import warmstart.labs.library.ScenarioPage;
import warmstart.labs.library.ScenarioRun;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.received.ReceivedEvent;
import warmstart.simulator.received.ReceivedEvents;
import warmstart.simulator.trace.TraceJson;
import warmstart.simulator.trace.Watcher;
import warmstart.simulator.whatif.Counterfactual;

/**
 * {@code warmstart simulate FILE}: runs a scenario and tells what happened, why, and whether it was expected. Exit code 1
 * when an expectation is not met, 2 when the file or the command cannot be understood.
 */
@Command(
        name = "simulate",
        description = "Runs a scenario and tells what happened and why.",
        mixinStandardHelpOptions = true)
public final class Simulate implements Callable<Integer> {
    private static final int BROKEN = 2;
    private static final String CPU_SECONDS = "60";

    private final Function<Settings, Path> content;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A scenario, as content/scenarios has them.")
    private @Nullable Path file;

    @Option(names = "--of", paramLabel = "NAME", description = "Tell the story of one event, call or message.")
    private String of = "";

    @Option(names = "--event", paramLabel = "NAME", description = "Print the JSON event that a function received.")
    private @Nullable String event;

    @Option(names = "--context", description = "With --event: print what the function was told besides, instead.")
    private boolean context;

    @Option(names = "--trace", paramLabel = "FORM", description = "Print the trace instead: ${COMPLETION-CANDIDATES}.")
    private @Nullable Form trace;

    @Option(names = "--seed", paramLabel = "N", description = "Run with another seed.")
    private @Nullable Long seed;

    @Option(names = "--rules", paramLabel = "DATE", description = "By the rules of a day: today, 2023, 2019-06-01.")
    private @Nullable String rules;

    @Option(names = "--runs", paramLabel = "N", description = "Run with so many seeds and sum up.")
    private int runs = 1;

    @Option(names = "--why", paramLabel = "NAME", description = "Follow the causes of how one ended.")
    private @Nullable String why;

    @Option(names = "--change", description = "With --why: the smallest change of a setting that alters it.")
    private boolean change;

    @Option(
            names = "--compare",
            paramLabel = "OTHER",
            description = "Run another scenario too and tell the differences.")
    private @Nullable Path compare;

    @Option(names = "--check", paramLabel = "DIR", description = "Try the cases of a folder or file, and count.")
    private @Nullable Path check;

    @Option(names = "--cpu", paramLabel = "SECONDS", description = "End a run after so much CPU time.")
    private long cpuSeconds = Long.parseLong(CPU_SECONDS);

    @Option(names = "--progress", description = "Say on standard error how far a long run is.")
    private boolean progress;

    @Mixin
    private final SettingFlags flags = new SettingFlags();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Forms of a trace. */
    enum Form {
        text,
        json
    }

    /**
     * The command.
     *
     * @param content finds the content folder that the settings mean; its facts give the numbers of the service
     */
    public Simulate(Function<Settings, Path> content) {
        this.content = content;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            return run(out);
        } catch (Scenarios.BrokenScenario broken) {
            PrintWriter err = spec.commandLine().getErr();
            broken.problems().forEach(err::println);
            err.flush();
            return BROKEN;
        } finally {
            out.flush();
        }
    }

    private int run(PrintWriter out) {
        Scenarios scenarios = scenarios();
        if (check != null) {
            return check(scenarios, check, out);
        }
        ScenarioPage page = page(scenarios, file);
        long first = seed == null ? page.seed() : seed;
        if (runs > 1) {
            ManyRuns many = new ManyRuns(page);
            many.run(runs, first, new CpuBudget(cpuSeconds));
            many.print(out);
            return many.allAsExpected() ? 0 : 1;
        }
        ScenarioRun run = ScenarioRun.of(page, first, new CpuBudget(cpuSeconds), watchers());
        if (compare != null) {
            ScenarioRun other = ScenarioRun.of(page(scenarios, compare), first, new CpuBudget(cpuSeconds), watchers());
            return new CompareReport(out).print(run, other) ? 0 : 1;
        }
        if (event != null) {
            out.println(received(run, event));
            return 0;
        }
        if (why != null) {
            explain(run, first, why, out);
            return 0;
        }
        report(run, first, out);
        return run.asExpected() ? 0 : 1;
    }

    private int check(Scenarios scenarios, Path place, PrintWriter out) {
        if (!Files.exists(place)) {
            throw usage("There is no folder or file `" + place + "`. Name one that holds cases.");
        }
        Reading<List<ScenarioCase>> cases = scenarios.cases(place);
        CaseReport report = new CaseReport();
        cases.value().forEach(one -> report.run(one, new CpuBudget(cpuSeconds)));
        report.print(out);
        PrintWriter err = spec.commandLine().getErr();
        cases.problems().forEach(err::println);
        err.flush();
        return report.allPassed() && cases.problems().isEmpty() ? 0 : 1;
    }

    private String received(ScenarioRun run, String name) {
        ReceivedEvent received = new ReceivedEvents(run.page().scenario(), run.trace())
                .of(name)
                .orElseThrow(() -> usage("Nothing of this run that a function gets is called `" + name
                        + "`. Name a call, an event, a batch, a message or a record."));
        if (!context) {
            return received.event().wire();
        }
        return received.context()
                .map(told -> told.json().wire())
                .orElseThrow(() -> usage("No code ever ran for `" + name + "`, so nothing was told."));
    }

    private void explain(ScenarioRun run, long usedSeed, String name, PrintWriter out) {
        requireKnown(run, name);
        WhyReport report = new WhyReport(out);
        run.fates().stream().filter(fate -> fate.event().equals(name)).forEach(fate -> report.chain(run, fate));
        if (change) {
            ScenarioPage page = run.page();
            StopSignal budget = new CpuBudget(cpuSeconds);
            report.change(new Counterfactual(page.scenario(), usedSeed, page.bounds(), budget).smallest(name));
        }
    }

    private void report(ScenarioRun run, long usedSeed, PrintWriter out) {
        RunReport report = new RunReport(out);
        if (trace == Form.json) {
            out.print(TraceJson.lines(run.trace()));
        } else if (trace == Form.text) {
            report.rows(run);
        } else {
            requireKnown(run, of);
            report.heading(run.page(), usedSeed);
            report.stories(run, of);
            report.metrics(run);
            report.expectations(run);
            report.ending(run);
        }
    }

    private void requireKnown(ScenarioRun run, String name) {
        boolean known = name.isEmpty()
                || run.fates().stream().anyMatch(fate -> fate.event().equals(name));
        if (!known) {
            String some = run.fates().isEmpty() ? "none" : run.fates().get(0).event();
            throw usage("Nothing in this run is called `" + name + "`. Names are such as `" + some + "`.");
        }
    }

    private Scenarios scenarios() {
        try {
            return Scenarios.in(content.apply(flags.settings()));
        } catch (NoSuchElementException missing) {
            throw usage("The content folder cannot run scenarios: " + missing.getMessage() + ".");
        }
    }

    private ScenarioPage page(Scenarios scenarios, @Nullable Path wanted) {
        if (wanted == null) {
            throw usage("Name a scenario file, such as content/scenarios/async-three-attempts.json.");
        }
        if (!Files.isRegularFile(wanted)) {
            throw usage("There is no file `" + wanted + "`. Scenarios are in content/scenarios.");
        }
        return rules == null ? scenarios.read(wanted) : scenarios.readAsOf(day(rules), wanted);
    }

    private LocalDate day(String text) {
        return Rulebook.day(text)
                .orElseThrow(() -> usage("`" + text + "` is not a day. Write today, a year, or a date: 2023-11-01."));
    }

    private List<Watcher> watchers() {
        boolean wanted = progress || CommandLine.Help.Ansi.AUTO.enabled();
        return wanted ? List.of(new ProgressLine(spec.commandLine().getErr())) : List.of();
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
