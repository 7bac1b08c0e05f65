package warmstart.web.labs.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import warmstart.notes.SafeHtml;

/**
 * The page of a lab, before or after a run.
 *
 * @param title {@code When nobody is waiting}
 * @param number its place among the labs
 * @param address where it is
 * @param minutes how long it takes, roughly
 * @param brief the situation
 * @param lastTime what was reached last time; empty when there was no last time
 * @param lastRun the address of that run
 * @param predictions what is asked before the first run
 * @param knobs the form
 * @param stage the stage
 * @param goals what is to be reached
 * @param run what came of the run; null before one
 * @param after hints, debrief and links
 */
public record LabView(
        String title,
        int number,
        String address,
        int minutes,
        SafeHtml brief,
        String lastTime,
        String lastRun,
        PredictionsView predictions,
        KnobsView knobs,
        StageView stage,
        List<GoalView> goals,
        @Nullable RunView run,
        After after) {
    public LabView {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(brief, "brief");
        goals = List.copyOf(goals);
    }

    /**
     * What there is around a run.
     *
     * @param hints steps towards the goals
     * @param solution the preset that reaches all goals; null when there is none
     * @param debrief what there was to learn
     * @param reached whether all goals are reached
     * @param sections where to read about it
     * @param facts the facts it lets one feel
     * @param prerequisites labs to do before
     */
    public record After(
            List<Hint> hints,
            KnobsView.@Nullable Button solution,
            SafeHtml debrief,
            boolean reached,
            List<PageLink> sections,
            List<FactLink> facts,
            List<PageLink> prerequisites) {
        public After {
            hints = List.copyOf(hints);
            sections = List.copyOf(sections);
            facts = List.copyOf(facts);
            prerequisites = List.copyOf(prerequisites);
        }
    }

    /**
     * A step towards the goals.
     *
     * @param html what it says
     */
    public record Hint(SafeHtml html) {}

    /**
     * A link to a page.
     *
     * @param title what it says
     * @param address where it goes
     */
    public record PageLink(String title, String address) {}
}
