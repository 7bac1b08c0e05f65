package warmstart.simulator.lambda.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import warmstart.simulator.function.Outlet;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * What became of an event: {@code uploads-4 was sent to the dead-letter queue failed-uploads, RetriesExhausted}.
 *
 * @param event the event
 * @param end how it ended
 * @param reason the condition under which it was given up, {@code DeliveryDenied} or {@code NoFailureTarget} for a
 *     discarded one; empty for one that succeeded or is still open
 * @param place who has it now; empty when nobody has
 * @param row the {@code seq} of the row that decided
 */
public record Fate(String event, End end, String reason, String place, long row) {
    public Fate {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(place, "place");
    }

    /** The ways in which an event can end. */
    public enum End {
        /** The run was cut short while it waited or ran. */
        OPEN,
        SUCCEEDED,
        SENT_TO_DEAD_LETTER_QUEUE,
        SENT_TO_DESTINATION,
        /** Nobody has it: it is lost. */
        DISCARDED,
        /** The caller has an error for an answer; a batch has to be tried again. */
        FAILED,
        /** Nothing ran, and the caller knows. */
        REFUSED,
        /** Whoever waited no longer does. */
        ABANDONED,
        /** It grew older than its queue keeps messages. */
        EXPIRED,
        /** No filter fits it. */
        FILTERED_OUT,
        /** It lay in the stream before the place at which its reader began. */
        SKIPPED,
        /** The queue had it already. */
        DEDUPLICATED,
        /** The event of another write to the same object stands for it. */
        FOLDED;

        /** As JSON writes it: {@code sent-to-destination}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether Lambda gave it up and somebody has it. */
        public boolean kept() {
            return this == SENT_TO_DEAD_LETTER_QUEUE || this == SENT_TO_DESTINATION;
        }
    }

    /** The fates of all events, in the order in which they were accepted. */
    public static List<Fate> of(Trace trace) {
        Map<String, Fate> fates = new LinkedHashMap<>();
        for (TraceRow row : trace.rows()) {
            after(row).ifPresent(fate -> fates.put(fate.event(), fate));
        }
        return new ArrayList<>(fates.values());
    }

    /** The fate that a row decides, as far as Lambda itself is concerned; empty when it decides nothing. */
    public static Optional<Fate> after(TraceRow row) {
        if (!(row.kind() instanceof LambdaKind kind)) {
            return Optional.empty();
        }
        return switch (kind) {
            case EVENT_ACCEPTED -> Optional.of(new Fate(row.subject(), End.OPEN, "", "", row.seq()));
            case INVOCATION_SUCCEEDED -> Optional.of(new Fate(row.subject(), End.SUCCEEDED, "", "", row.seq()));
            case RECORD_DELIVERED -> delivered(row);
            case EVENT_DISCARDED ->
                Optional.of(new Fate(row.subject(), End.DISCARDED, row.numbers().text("because"), "", row.seq()));
            case EVENT_THROTTLED,
                    ENVIRONMENT_INIT_STARTED,
                    INVOCATION_STARTED,
                    INVOCATION_FAILED,
                    INVOCATION_TIMED_OUT,
                    RETRY_PLANNED,
                    EVENT_GIVEN_UP,
                    DELIVERY_DENIED,
                    ENVIRONMENT_EXPIRED -> Optional.empty();
        };
    }

    private static Optional<Fate> delivered(TraceRow row) {
        String use = row.numbers().text("use");
        if (use.equals(Outlet.Use.ON_SUCCESS.word())) {
            return Optional.empty();
        }
        End end = use.equals(Outlet.Use.ON_FAILURE.word()) ? End.SENT_TO_DESTINATION : End.SENT_TO_DEAD_LETTER_QUEUE;
        String condition = row.numbers().text("condition");
        String target = row.numbers().text("target");
        return Optional.of(new Fate(row.subject(), end, condition, target, row.seq()));
    }
}
