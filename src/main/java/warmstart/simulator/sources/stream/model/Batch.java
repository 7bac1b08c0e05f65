package warmstart.simulator.sources.stream.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warmstart.simulator.lambda.Invocation;
import warmstart.simulator.lambda.Item;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.SubjectInts;

/** Records of one lane on their way through the function. */
final class Batch {
    final Subject subject;
    final Invocation invocation;
    /** The window whose final invocation it is, which has no records. */
    final @Nullable Window finalOf;
    /** What is left of it. */
    List<StreamRecord> records;
    /** What of its allowance is used up: failures that were no splits. */
    int used;
    /** Failures since it last got on, which make the pauses longer. */
    int failures;
    /** Refusals since it last ran. */
    int refusals;
    /** Times that Lambda was asked to run it, refused ones among them. */
    int tries;
    /** The final invocation of its window was given up. */
    boolean endsUndone;
    /** As the function gets them next; made anew after each delivery. */
    private @Nullable List<Item> items;

    Batch(Subject subject, Invocation invocation, List<StreamRecord> records, @Nullable Window finalOf) {
        this.subject = subject;
        this.invocation = invocation;
        this.records = records;
        this.finalOf = finalOf;
    }

    boolean isEmpty() {
        return finalOf == null ? records.isEmpty() : endsUndone;
    }

    StreamRecord first() {
        return records.get(0);
    }

    StreamRecord last() {
        return records.get(records.size() - 1);
    }

    /** Its oldest moment: when the first record arrived, or when the window ended. */
    long sinceMicros() {
        return finalOf == null ? first().arrivedMicros() : finalOf.endMicros;
    }

    /** Its newest moment. */
    long untilMicros() {
        return finalOf == null ? last().arrivedMicros() : finalOf.endMicros;
    }

    long lastRow() {
        return invocation.lastRow();
    }

    /** Only the records behind so many are left. */
    void dropFront(int count) {
        records = records.subList(count, records.size());
        items = null;
    }

    /** As the function gets them now. */
    List<Item> items(SubjectInts deliveries) {
        List<Item> known = items;
        if (known == null) {
            known = new ArrayList<>(records.size());
            for (StreamRecord record : records) {
                int delivery = deliveries.get(record.subject()) + 1;
                known.add(new Item(record.subject().name(), record.subject().key(), delivery));
            }
            items = known;
        }
        return known;
    }

    /** The function has had them. */
    void delivered(SubjectInts deliveries) {
        for (StreamRecord record : records) {
            deliveries.add(record.subject(), 1);
        }
        items = null;
    }
}
