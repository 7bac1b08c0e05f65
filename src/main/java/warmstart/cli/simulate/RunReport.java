package warmstart.cli.simulate;

import java.io.PrintWriter;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import warmstart.labs.library.ScenarioPage;
import warmstart.labs.library.ScenarioRun;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.lambda.story.StoryLink;
import warmstart.simulator.metric.Bill;
import warmstart.simulator.metric.Metric;
import warmstart.simulator.metric.Metrics;
import warmstart.simulator.trace.Basis;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.TraceRow;

/** Writes a run for people: what happened to each, what was counted, what it cost, and whether that was expected. */
final class RunReport {
    /** The stories of so many are told; the others can be asked for by name. */
    private static final int STORIES_TOLD = 12;

    private static final int DOLLAR_DIGITS = 8;

    private final PrintWriter out;

    RunReport(PrintWriter out) {
        this.out = out;
    }

    void heading(ScenarioPage page, long seed) {
        out.println(page.title());
        if (!page.about().isEmpty()) {
            out.println(page.about());
        }
        out.println("Seed " + seed + ", waits as " + page.scenario().jitter().word() + ".");
        out.println();
    }

    /** The story of one, or, with an empty name, those of the first. */
    void stories(ScenarioRun run, String wanted) {
        if (!wanted.isEmpty()) {
            run.fates().stream()
                    .filter(fate -> fate.event().equals(wanted))
                    .forEach(fate -> story(Stories.Story.of(run, fate)));
            return;
        }
        Stories stories = Stories.of(run, STORIES_TOLD);
        stories.told().forEach(this::story);
        if (stories.untold() > 0) {
            out.println("… and " + stories.untold() + " more; --of NAME tells the story of one.");
            out.println();
        }
    }

    private void story(Stories.Story story) {
        out.println(story.fate().event() + ": " + words(story.fate()));
        links(story.links());
        out.println();
    }

    void links(List<StoryLink> links) {
        links.forEach(link -> out.printf(
                "%12s  %s [%s]%n", Micros.words(link.t()).replace('\u00a0', ' '), link.text(), ground(link)));
    }

    private static String ground(StoryLink link) {
        return link.basis() == Basis.DOCUMENTED ? link.rule() : link.rule().replace(":", ": ");
    }

    /** What became of one: {@code discarded (NoFailureTarget)}. */
    static String words(Fate fate) {
        String place = fate.place().isEmpty() ? "" : " at " + fate.place();
        String reason = fate.reason().isEmpty() ? "" : " (" + fate.reason() + ")";
        return fate.end().word().replace('-', ' ') + place + reason;
    }

    void metrics(ScenarioRun run) {
        List<String> names = run.page().scenario().functions().stream()
                .map(FunctionConfig::name)
                .toList();
        Metrics metrics = Metrics.of(run.trace(), names);
        out.println("Metrics");
        for (FunctionConfig function : run.page().scenario().functions()) {
            String counts = Arrays.stream(Metric.values())
                    .filter(metric -> metrics.of(function.name(), metric) > 0)
                    .map(metric -> metric.word() + " " + shown(metric, metrics.of(function.name(), metric)))
                    .collect(Collectors.joining(", "));
            String dollars = Bill.of(function, run.page().scenario(), metrics)
                    .dollars()
                    .setScale(DOLLAR_DIGITS, RoundingMode.HALF_UP)
                    .toPlainString();
            out.println("  " + function.name() + ": " + counts + "; USD " + dollars);
        }
        out.println();
    }

    private static String shown(Metric metric, long value) {
        return switch (metric) {
            case DURATION, DURATION_MAX, ASYNC_EVENT_AGE_MAX -> Micros.words(value);
            default -> Long.toString(value);
        };
    }

    void expectations(ScenarioRun run) {
        if (run.page().expectations().isEmpty()) {
            return;
        }
        out.println("Expectations");
        for (ScenarioRun.Judged judged : run.judged()) {
            out.println("  " + (judged.finding().holds() ? "met      " : "NOT MET  ")
                    + judged.expectation().text() + ": " + judged.finding().said());
        }
        out.println();
    }

    void ending(ScenarioRun run) {
        Ending ending = run.trace().ending();
        String partly = ending.complete() ? "" : " This is the story so far; raise `bounds` to see more.";
        out.println("Ended after " + Micros.words(ending.timeMicros()) + ": "
                + ending.reason().words() + "." + partly + " " + ending.steps() + " steps, "
                + run.trace().written() + " rows.");
    }

    /** The trace, one row a line. */
    void rows(ScenarioRun run) {
        for (TraceRow row : run.trace().rows()) {
            String figures = row.numbers().figures().stream()
                    .map(figure -> figure.name() + "=" + figure.value())
                    .collect(Collectors.joining(" "));
            String cause = row.cause() == TraceRow.NO_CAUSE ? "-" : Long.toString(row.cause());
            out.printf(
                    "%6d %14d µs %-26s %-24s <- %-6s %-34s %s%n",
                    row.seq(), row.t(), row.kind().word(), row.subject(), cause, row.rule(), figures);
        }
    }
}
