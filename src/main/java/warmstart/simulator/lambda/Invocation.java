package warmstart.simulator.lambda;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import warmstart.simulator.function.Code;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.TraceRow;

/**
 * A request to run a function, with what Lambda remembers of it: an event of a bucket, a call of a client, a batch of a
 * poller. It keeps its name over all attempts, as a request keeps its id.
 */
public final class Invocation {
    private final Subject subject;
    private final DeployedFunction function;
    private final String qualifier;
    private final long sinceMicros;
    private List<Item> items = List.of();
    private boolean synchronous;
    private int attempts;
    private @Nullable Environment environment;
    private long lastRow = TraceRow.NO_CAUSE;
    private Outcome outcome = Outcome.SUCCEEDED;
    private String error = "";
    private List<Item> failedItems = List.of();

    private Invocation(Subject subject, DeployedFunction function, String qualifier, long sinceMicros) {
        this.subject = subject;
        this.function = function;
        this.qualifier = qualifier;
        this.sinceMicros = sinceMicros;
    }

    /**
     * A request that somebody makes.
     *
     * @param qualifier which version or alias
     * @param sinceMicros when it was made, or its event accepted; ages are counted from here
     */
    public static Invocation of(Subject subject, DeployedFunction function, String qualifier, long sinceMicros) {
        return new Invocation(subject, function, qualifier, sinceMicros);
    }

    /** The caller waits for the answer, so the limit of requests a second applies. */
    public Invocation synchronous() {
        synchronous = true;
        return this;
    }

    /** It carries a batch. */
    public Invocation with(List<Item> batch) {
        items = List.copyOf(batch);
        return this;
    }

    /** Its name in the trace. */
    public Subject subject() {
        return subject;
    }

    /** The function it runs. */
    public DeployedFunction function() {
        return function;
    }

    /** The alias or version it asks for. */
    public String qualifier() {
        return qualifier;
    }

    /** When it was made, in microseconds. */
    public long sinceMicros() {
        return sinceMicros;
    }

    /** Its batch; empty when it carries none. */
    public List<Item> items() {
        return items;
    }

    /** Whether the caller waits. */
    public boolean isSynchronous() {
        return synchronous;
    }

    /** Attempts in which code ran. */
    public int attempts() {
        return attempts;
    }

    /** The row that happened to it last; it is the cause of the next. */
    public long lastRow() {
        return lastRow;
    }

    /** Remembers the row that happened to it last. */
    public void last(long row) {
        lastRow = row;
    }

    /** How its latest attempt ended. */
    public Outcome outcome() {
        return outcome;
    }

    /** The error of its latest attempt as the service names it: {@code Sandbox.Timedout}; empty when there was none. */
    public String error() {
        return error;
    }

    /** The messages or records that its latest attempt could not handle, in the order of the batch. */
    public List<Item> failedItems() {
        return failedItems;
    }

    /**
     * The code that its latest attempt ran, which may have been replaced since.
     *
     * @throws NullPointerException when there was none
     */
    public Code code() {
        return Objects.requireNonNull(environment, "no attempt has begun").ownCode();
    }

    void beginAttempt(Environment in) {
        attempts++;
        environment = in;
    }

    void end(Outcome how, String withError, List<Item> failed) {
        outcome = how;
        error = withError;
        failedItems = failed;
    }

    @Override
    public String toString() {
        return subject + " of " + function.name() + ":" + qualifier;
    }
}
