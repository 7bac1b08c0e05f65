package warmstart.simulator.lambda.story;

import java.util.Objects;
import warmstart.simulator.trace.Basis;

/**
 * One link of a chain of causes: a moment, a sentence, and what it rests on.
 *
 * @param t virtual time in microseconds
 * @param seq the row it tells
 * @param text one sentence, or two
 * @param rule the fact, measurement, assumption or setting
 */
public record StoryLink(long t, long seq, String text, String rule) {
    public StoryLink {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(rule, "rule");
    }

    /** What a row of the trace says, in a sentence. */
    public static StoryLink of(warmstart.simulator.trace.TraceRow row) {
        return Narrator.tell(row);
    }

    /** How well the rule is known. */
    public Basis basis() {
        return Basis.of(rule);
    }
}
