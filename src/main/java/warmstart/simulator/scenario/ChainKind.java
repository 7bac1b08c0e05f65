package warmstart.simulator.scenario;

import warmstart.base.Counted;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Numbers;

/** What can happen to a chain of requests. Behind each: the figures of its row. */
public enum ChainKind implements Kind {
    /** It would be one invocation too many of its chain: {@code function, invocations, error}. */
    LOOP_STOPPED("RecursiveLoopStopped");

    private final String word;

    ChainKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String tell(Numbers n) {
        return n.text("function") + " was invoked " + Counted.of(n.number("invocations"), "time")
                + " in this chain of requests. Lambda takes it for a recursive loop and stops it here ("
                + n.text("error") + "). RecursiveInvocationsDropped counts one.";
    }
}
