package warmstart.simulator.sources.stream.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import warmstart.simulator.lambda.Invocation;
import warmstart.simulator.lambda.Item;
import warmstart.simulator.trace.Subject;

/** Records of one lane on their way through the function. */
final class Batch {
    final Subject subject;
    final Invocation invocation;
    /** What is left of it. */
    List<StreamRecord> records;
    /** What of its allowance is used up: failures that were no splits. */
    int used;
    /** Times that Lambda was asked to run it, refused ones among them. */
    int tries;
    /** As the function gets them next; made anew after each delivery. */
    @Nullable
    List<Item> items;
    /** The window whose final invocation it is. */
    final @Nullable Window finalOf;

    Batch(Subject subject, Invocation invocation, List<StreamRecord> records, @Nullable Window finalOf) {
        this.subject = subject;
        this.invocation = invocation;
        this.records = records;
        this.finalOf = finalOf;
    }

    StreamRecord first() {
        return records.get(0);
    }

    StreamRecord last() {
        return records.get(records.size() - 1);
    }

    long lastRow() {
        return invocation.lastRow();
    }
}
