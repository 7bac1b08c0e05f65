package warmstart.web.labs.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.facts.FactCatalog;
import warmstart.labs.Assessment;
import warmstart.labs.GoalResult;
import warmstart.labs.Lab;
import warmstart.labs.LabRun;
import warmstart.labs.json.RunJson;
import warmstart.simulator.lambda.story.Fate;
import warmstart.web.labs.charts.Charts;

/** Makes a run ready for the template. */
public final class RunReading {
    /** So many events of a group are linked; the rest is a number. */
    private static final int LINKED = 60;

    private final LabRun run;
    private final RunAddress address;
    private final FactCatalog facts;

    /**
     * What the address asks to see of the run.
     *
     * @param micros the moment on the stage
     * @param event the event whose story is told; empty for the most telling one
     * @param row the first row of the table; negative when none was asked for
     */
    public record Focus(long micros, String event, int row) {}

    private RunReading(LabRun run, FactCatalog facts) {
        this.run = run;
        this.address = new RunAddress(run.lab(), run.settings(), run.seed());
        this.facts = facts;
    }

    /**
     * A run as the page shows it.
     *
     * @param assessment its goals
     * @param focus what of it is asked for
     * @param changes how it differs from the run before
     */
    public static RunView of(LabRun run, Assessment assessment, Focus focus, List<String> changes, FactCatalog facts) {
        RunReading reading = new RunReading(run, facts);
        Optional<StoryView> story = reading.story(focus.event());
        return new RunView(
                RunJson.write(run, assessment),
                reading.parameters(),
                reading.cut(),
                Charts.of(run, focus.micros()),
                reading.fates(story.map(StoryView::event).orElse("")),
                story.orElse(null),
                reading.goals(assessment),
                goalsWords(assessment),
                TraceView.of(run, reading.address, focus.row(), facts),
                reading.address.page(),
                changes);
    }

    /** The story that the address asks for; the most telling one where it asks for none that exists. */
    private Optional<StoryView> story(String event) {
        return StoryView.of(run, event, address, facts)
                .or(() -> StoryView.telling(run).flatMap(e -> StoryView.of(run, e, address, facts)));
    }

    private List<RunView.Parameter> parameters() {
        List<RunView.Parameter> parameters = new ArrayList<>();
        parameters.add(new RunView.Parameter(RunAddress.SEED, Long.toString(run.seed())));
        for (Map.Entry<String, String> knob : run.settings().positions().entrySet()) {
            parameters.add(new RunView.Parameter(knob.getKey(), knob.getValue()));
        }
        return parameters;
    }

    private String cut() {
        return run.trace().ending().complete()
                ? ""
                : "The run is not told to its end: "
                        + run.trace().ending().reason().words() + ". Choose fewer events or a shorter age.";
    }

    private RunView.Fates fates(String told) {
        List<RunView.Group> groups = new ArrayList<>();
        group(Fate.End.SUCCEEDED, "succeeded", "succeeded", told).ifPresent(groups::add);
        group(Fate.End.SENT_TO_DEAD_LETTER_QUEUE, "kept", "sent to the dead-letter queue", told)
                .ifPresent(groups::add);
        group(Fate.End.SENT_TO_DESTINATION, "kept", "sent to the destination", told)
                .ifPresent(groups::add);
        group(Fate.End.DISCARDED, "lost", "lost", told).ifPresent(groups::add);
        group(Fate.End.FOLDED, "lost", "folded into another", told).ifPresent(groups::add);
        group(Fate.End.OPEN, "open", "not ended", told).ifPresent(groups::add);
        int all = run.fates().size();
        String words = (all == 1 ? "1 event" : all + " events") + ": "
                + String.join(", ", groups.stream().map(RunView.Group::words).toList()) + ".";
        return new RunView.Fates(all == 0 ? "No event came." : words, groups);
    }

    private Optional<RunView.Group> group(Fate.End end, String css, String words, String told) {
        List<Fate> fates =
                run.fates().stream().filter(fate -> fate.end() == end).toList();
        if (fates.isEmpty()) {
            return Optional.empty();
        }
        List<RunView.EventLink> links = fates.stream()
                .limit(LINKED)
                .map(fate -> new RunView.EventLink(
                        fate.event(),
                        label(fate.event()),
                        address.story(fate.event()),
                        fate.event().equals(told)))
                .toList();
        return Optional.of(
                new RunView.Group(css, fates.size() + " " + words, links, Math.max(0, fates.size() - LINKED)));
    }

    /** The number alone where there is one source. */
    private String label(String event) {
        return run.scenario().sources().size() == 1 ? event.substring(event.lastIndexOf('-') + 1) : event;
    }

    private List<GoalView> goals(Assessment assessment) {
        return assessment.goals().stream()
                .map(result -> GoalView.of(result, run, address))
                .toList();
    }

    private static String goalsWords(Assessment assessment) {
        long reached = assessment.goals().stream()
                .filter(goal -> goal.result() == GoalResult.Result.REACHED)
                .count();
        return reached + " of " + assessment.goals().size() + " reached";
    }

    /** The goals of a lab before any run. */
    public static List<GoalView> goals(Lab lab) {
        return lab.goals().stream().map(goal -> GoalView.open(goal.text())).toList();
    }
}
