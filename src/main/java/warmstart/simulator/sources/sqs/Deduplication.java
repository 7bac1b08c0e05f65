package warmstart.simulator.sources.sqs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import warmstart.simulator.trace.Subject;

/**
 * What a FIFO queue remembers of the deduplication ids it was given, for some minutes each and whatever has become of the
 * message.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-messagededuplicationid-property.html">Using
 *     the message deduplication ID in Amazon SQS</a>
 */
final class Deduplication {
    private final long rememberedMicros;
    /** In the order in which they came, so that the oldest stand first. */
    private final Map<String, First> known = new LinkedHashMap<>();

    private record First(Subject message, long sinceMicros) {}

    Deduplication(long rememberedMicros) {
        this.rememberedMicros = rememberedMicros;
    }

    /** The message that had this id before; the id is remembered for this one when there is none. */
    Optional<Subject> original(String id, Subject message, long nowMicros) {
        // At the very end of the interval the id is free again.
        forget(nowMicros);
        First first = known.putIfAbsent(id, new First(message, nowMicros));
        return first == null ? Optional.empty() : Optional.of(first.message);
    }

    private void forget(long nowMicros) {
        var all = known.values().iterator();
        while (all.hasNext() && all.next().sinceMicros + rememberedMicros <= nowMicros) {
            all.remove();
        }
    }
}
