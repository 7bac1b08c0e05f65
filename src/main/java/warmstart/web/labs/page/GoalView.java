package warmstart.web.labs.page;

import java.util.List;
import java.util.Objects;
import warmstart.labs.GoalResult;
import warmstart.labs.LabRun;

/**
 * A goal and how far it is.
 *
 * @param css the class of the verdict
 * @param verdict {@code Reached}, {@code Not reached} or {@code Open}
 * @param text what is to be reached
 * @param said why it is or is not
 * @param evidence rows that show it
 * @param more how many further rows there are
 */
public record GoalView(String css, String verdict, String text, String said, List<Evidence> evidence, int more) {
    public GoalView {
        Objects.requireNonNull(verdict, "verdict");
        evidence = List.copyOf(evidence);
    }

    static GoalView of(GoalResult result, LabRun run, RunAddress address) {
        return new GoalView(
                switch (result.result()) {
                    case REACHED -> "warm";
                    case NOT_REACHED -> "bad";
                    case OPEN -> "quiet";
                },
                switch (result.result()) {
                    case REACHED -> "Reached";
                    case NOT_REACHED -> "Not reached";
                    case OPEN -> "Open";
                },
                result.goal().text(),
                result.said(),
                Evidence.of(run, address, result.evidence()),
                Math.max(0, result.evidence().size() - Evidence.SHOWN));
    }

    /** A goal before any run. */
    static GoalView open(String text) {
        return new GoalView("quiet", "", text, "", List.of(), 0);
    }
}
