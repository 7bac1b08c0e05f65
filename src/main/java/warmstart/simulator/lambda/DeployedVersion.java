package warmstart.simulator.lambda;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.Version;

/** One version of a function while a scenario runs, with its environments that are free. */
public final class DeployedVersion {
    private final DeployedFunction function;
    private final int number;
    private Code code;
    /** What it does while something is wrong that its code cannot help. */
    private Code behaviour;

    private @Nullable Faults disturbance;
    private int disturbances;

    private int revision;
    private boolean pending;
    /** Became free last: taken first. */
    final Deque<Environment> idle = new ArrayDeque<>();

    final Deque<Environment> provisionedFree = new ArrayDeque<>();
    /** Provisioned environments that are ready, at work or not. */
    long provisionedReady;

    DeployedVersion(DeployedFunction function, int number, Code code) {
        this.function = function;
        this.number = number;
        this.code = code;
        this.behaviour = code;
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
        return behaviour;
    }

    /** How code of it behaves that was replaced since it was started: what disturbs the new disturbs it too. */
    Code behaviourOf(Code made) {
        return disturbance == null ? made : made.with(disturbance);
    }

    /** How it behaves as long as nothing from outside disturbs it. */
    public Code ownCode() {
        return code;
    }

    /**
     * From now on this goes wrong, in environments that run already too: something it depends on has failed.
     *
     * @return the number of this disturbance, for {@link #settle}
     */
    public int disturb(Faults faults) {
        disturbance = faults;
        behaviour = code.with(faults);
        return ++disturbances;
    }

    /** What a disturbance broke works again, unless something else has gone wrong since. */
    public void settle(int number) {
        if (number == disturbances) {
            disturbance = null;
            behaviour = code;
        }
    }

    /** Whether it cannot be called yet: its snapshot is missing. */
    public boolean isPending() {
        return pending;
    }

    /** Whether it cannot be called for now. */
    public void pending(boolean waits) {
        pending = waits;
    }

    /** How often its code was replaced. */
    int revision() {
        return revision;
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
        behaviour = disturbance == null ? other : other.with(disturbance);
        revision++;
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
