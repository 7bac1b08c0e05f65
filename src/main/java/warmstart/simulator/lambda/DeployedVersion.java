package warmstart.simulator.lambda;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Version;

/** One version of a function while a scenario runs, with its environments that are free. */
public final class DeployedVersion {
    private final DeployedFunction function;
    private final int number;
    private Code code;
    /** Became free last: taken first. */
    final Deque<Environment> idle = new ArrayDeque<>();

    final Deque<Environment> provisionedFree = new ArrayDeque<>();
    /** Provisioned environments that are ready, at work or not. */
    long provisionedReady;

    DeployedVersion(DeployedFunction function, int number, Code code) {
        this.function = function;
        this.number = number;
        this.code = code;
    }

    /** The function it is a version of. */
    public DeployedFunction function() {
        return function;
    }

    /** Its number, or {@link Version#LATEST}. */
    public int number() {
        return number;
    }

    /** Whether it can no longer be changed. */
    public boolean isPublished() {
        return number != Version.LATEST;
    }

    /** How it behaves. */
    public Code code() {
        return code;
    }

    /** Provisioned environments that are ready, at work or not. */
    public long provisionedReady() {
        return provisionedReady;
    }

    /** Provisioned environments at work. */
    public long provisionedBusy() {
        return provisionedReady - provisionedFree.size();
    }

    void code(Code other) {
        code = other;
    }

    /** A free environment, provisioned ones not counted; it is taken out. */
    @Nullable
    Environment takeIdle() {
        return idle.pollFirst();
    }

    @Override
    public String toString() {
        return function.name() + ":" + (isPublished() ? number : "$LATEST");
    }
}
