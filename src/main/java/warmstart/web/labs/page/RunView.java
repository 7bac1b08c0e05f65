package warmstart.web.labs.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import warmstart.web.labs.charts.Chart;

/**
 * What a run came to.
 *
 * @param json the run for the browser, see {@link warmstart.labs.json.RunJson}
 * @param parameters names and values that make up its address
 * @param cut why the run stopped before its end; empty when it did not
 * @param charts counts over time
 * @param fates what became of the events
 * @param story why one of them ended as it did; null when nothing came
 * @param goals each goal with its result
 * @param goalsWords how many are reached
 * @param trace all that happened, as a table
 * @param page the address of the run
 * @param changes how this run differs from the one before; empty when there is none to compare with
 */
public record RunView(
        String json,
        List<Parameter> parameters,
        String cut,
        List<Chart> charts,
        Fates fates,
        @Nullable StoryView story,
        List<GoalView> goals,
        String goalsWords,
        TraceView trace,
        String page,
        List<String> changes) {
    public RunView {
        Objects.requireNonNull(json, "json");
        parameters = List.copyOf(parameters);
        charts = List.copyOf(charts);
        goals = List.copyOf(goals);
        changes = List.copyOf(changes);
    }

    /**
     * A part of the address.
     *
     * @param name its name
     * @param value its value
     */
    public record Parameter(String name, String value) {}

    /**
     * What became of the events.
     *
     * @param words all of them in a sentence
     * @param groups by how they ended
     */
    public record Fates(String words, List<Group> groups) {
        public Fates {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Events that ended alike.
     *
     * @param css the class of the group: {@code succeeded}, {@code kept}, {@code lost} or {@code open}
     * @param words how many, and how they ended
     * @param events each of them
     * @param more how many are not listed
     */
    public record Group(String css, String words, List<EventLink> events, int more) {
        public Group {
            events = List.copyOf(events);
        }
    }

    /**
     * An event as a link to its story.
     *
     * @param event its id
     * @param label what the link says
     * @param address where
     * @param current whether its story is told on this page
     */
    public record EventLink(String event, String label, String address, boolean current) {}
}
