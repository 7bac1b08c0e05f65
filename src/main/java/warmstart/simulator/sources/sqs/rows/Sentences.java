package warmstart.simulator.sources.sqs.rows;

import warmstart.base.Counted;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.response.ThrottleReason;
import warmstart.simulator.trace.Numbers;

/** The sentences of {@link SqsKind}; every number in them comes from the row. */
final class Sentences {
    private Sentences() {}

    static String sent(Numbers row) {
        String group = row.has("group") ? " in message group " + row.text("group") : "";
        String delay = row.has("delayMicros") ? ", which holds it back for " + span(row, "delayMicros") : "";
        return "The queue " + row.text("queue") + " took the message" + group + delay + ".";
    }

    static String deduplicated(Numbers row) {
        return "The queue " + row.text("queue")
                + " accepted the message and threw it away: it has the deduplication id of " + row.text("original")
                + ".";
    }

    static String delayEnded(Numbers row) {
        return "The delay of the queue " + row.text("queue") + " is over; the message can be received.";
    }

    static String received(Numbers row) {
        return "A poller received it into " + row.text("batch") + " (receive " + row.number("receives")
                + "); nobody else sees it until " + Micros.words(row.number("hiddenUntilMicros")) + " after the start.";
    }

    static String deleted(Numbers row) {
        return "The poller deleted it from " + row.text("queue") + " after " + times(row, "receives") + ".";
    }

    static String filteredOut(Numbers row) {
        return "It fits no filter of " + row.text("mapping") + ", so Lambda deleted it from " + row.text("queue")
                + " and the function never sees it.";
    }

    static String survived(Numbers row) {
        return "The poller deleted it, but a copy was left in " + row.text("queue")
                + ": a standard queue delivers at least once, and this message will come again.";
    }

    static String kept(Numbers row) {
        return "The poller could not delete it from " + row.text("queue")
                + ": its visibility timeout had ended while the batch was still at work.";
    }

    static String returned(Numbers row) {
        return "Its visibility timeout ended after " + times(row, "receives") + "; it can be received again from "
                + row.text("queue") + ".";
    }

    static String deadLettered(Numbers row) {
        return "It had been received " + Counted.of(row.number("receives"), "time")
                + ", as often as maxReceiveCount allows, so " + row.text("queue") + " moved it to "
                + row.text("deadLetterQueue") + " at the next receive.";
    }

    static String moved(Numbers row) {
        return "A move task brought it from " + row.text("queue") + " to " + row.text("to") + " as a new message.";
    }

    static String expired(Numbers row) {
        return "It was " + span(row, "ageMicros") + " old, as old as " + row.text("queue")
                + " lets a message become, and is lost.";
    }

    static String formed(Numbers row) {
        String why = switch (row.text("because")) {
            case "size" -> "which is the batch size";
            case "bytes" -> "and the next message would have made it too large to invoke with";
            case "window" -> "when its window of " + span(row, "waitedMicros") + " was over";
            case "traffic" -> "when a poll that waited for more came back empty";
            default -> "all that the poll found";
        };
        return row.text("mapping") + " has a batch of " + messages(row) + ", " + why + ".";
    }

    static String throttled(Numbers row) {
        if (ThrottleReason.isNotReady(row.text("reason"))) {
            return "The function is not ready for the batch; its poller pauses for " + span(row, "waitMicros") + ".";
        }
        return "Lambda had no room for the batch (" + row.number("inUse") + " of " + row.number("limit")
                + " in use); its poller pauses for " + span(row, "waitMicros") + ".";
    }

    static String abandoned(Numbers row) {
        return "Lambda had no room for the batch until the visibility timeout of its messages ended; " + messages(row)
                + " went back after " + Counted.of(row.number("throttles"), "throttle") + ".";
    }

    static String failed(Numbers row) {
        long count = row.number("messages");
        return "The function failed (" + row.text("error") + "), so nothing is deleted: "
                + Counted.all(count, "message") + (count == 1 ? " comes" : " come")
                + " back when the visibility timeout ends.";
    }

    static String partlyFailed(Numbers row) {
        long failed = row.number("failed");
        String rest = failed == 1 ? "; only this one comes back" : "; only these come back";
        return "The function named " + failed + " of " + messages(row) + " as failed" + rest
                + ", the others are deleted.";
    }

    static String scaled(Numbers row) {
        String change = row.number("to") > row.number("from") ? "more pollers" : "fewer pollers";
        return "The mapping went from " + row.number("from") + " to " + row.number("to") + " and so has " + change
                + ", because " + row.text("because") + ".";
    }

    static String disabled(Numbers row) {
        return "The mapping cannot poll: role " + row.text("role") + " with " + row.text("policy") + " is not allowed "
                + row.text("action") + " on " + row.text("resource") + " (" + row.text("outcome") + ").";
    }

    static String switched(Numbers row) {
        return row.number("enabled") == 1 ? "Its owner enabled the mapping." : "Its owner disabled the mapping.";
    }

    private static String span(Numbers row, String name) {
        return Micros.words(row.number(name));
    }

    private static String messages(Numbers row) {
        return Counted.of(row.number("messages"), "message");
    }

    private static String times(Numbers row, String name) {
        return Counted.of(row.number(name), "receive");
    }
}
