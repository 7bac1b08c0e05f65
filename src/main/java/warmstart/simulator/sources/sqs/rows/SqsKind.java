package warmstart.simulator.sources.sqs.rows;

import java.util.function.Function;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Numbers;

/** What can happen to a message, a batch or a mapping. Behind each: the figures of its row. */
public enum SqsKind implements Kind {
    /** It lies in the queue: {@code queue, bytes}, {@code group} in a FIFO queue, {@code delayMicros} if held back. */
    MESSAGE_SENT("MessageSent", Sentences::sent),
    /** The queue took it and threw it away, as it had one with that id: {@code queue, original}. */
    MESSAGE_DEDUPLICATED("MessageDeduplicated", Sentences::deduplicated),
    /** The delay of the queue is over: {@code queue}. */
    MESSAGE_DELAY_ENDED("MessageDelayEnded", Sentences::delayEnded),
    /** A poller has it and it is hidden: {@code queue, batch, receives, hiddenUntilMicros}. */
    MESSAGE_RECEIVED("MessageReceived", Sentences::received),
    /** The poller deleted it: {@code queue, receives}. */
    MESSAGE_DELETED("MessageDeleted", Sentences::deleted),
    /** It did not fit the filters of the mapping and was deleted: {@code queue, mapping}. */
    MESSAGE_FILTERED_OUT("MessageFilteredOut", Sentences::filteredOut),
    /** The poller deleted it, but a copy is left and will come again: {@code queue, receives}. */
    MESSAGE_SURVIVED("MessageSurvived", Sentences::survived),
    /** The poller could not delete it, as it no longer held it: {@code queue, receives}. */
    MESSAGE_KEPT("MessageKept", Sentences::kept),
    /** Its visibility timeout ended; it can be received again: {@code queue, receives}. */
    MESSAGE_RETURNED("MessageReturned", Sentences::returned),
    /** It was received too often: {@code queue, deadLetterQueue, receives, maxReceiveCount}, {@code group}, {@code delayMicros}. */
    MESSAGE_DEAD_LETTERED("MessageDeadLettered", Sentences::deadLettered),
    /** A move task brought it to another queue: {@code queue, to}, {@code group}, {@code delayMicros}. */
    MESSAGE_MOVED("MessageMoved", Sentences::moved),
    /** The queue kept it as long as it keeps messages: {@code queue, ageMicros}. */
    MESSAGE_EXPIRED("MessageExpired", Sentences::expired),

    /** The batch is complete and goes to the function: {@code mapping, messages, bytes, because}, {@code waitedMicros}. */
    BATCH_FORMED("BatchFormed", Sentences::formed),
    /** Lambda had no room for it: {@code function, throttles, waitMicros, inUse, limit, reason}. */
    BATCH_THROTTLED("BatchThrottled", Sentences::throttled),
    /** Throttled until its messages became visible again: {@code mapping, messages, throttles}. */
    BATCH_ABANDONED("BatchAbandoned", Sentences::abandoned),
    /** All of its messages have to come again: {@code mapping, messages, error}. */
    BATCH_FAILED("BatchFailed", Sentences::failed),
    /** Some of its messages have to come again: {@code mapping, messages, failed}. */
    BATCH_PARTLY_FAILED("BatchPartlyFailed", Sentences::partlyFailed),

    /** It has more or fewer pollers: {@code from, to, because}. */
    MAPPING_SCALED("MappingScaled", Sentences::scaled),
    /** Its role may not do what a poller does: {@code role, policy, action, resource, outcome}. */
    MAPPING_DISABLED("MappingDisabled", Sentences::disabled),
    /** Its owner switched it: {@code enabled}. */
    MAPPING_SWITCHED("MappingSwitched", Sentences::switched);

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // The functions above hold no state.
    private final Function<Numbers, String> sentence;

    SqsKind(String word, Function<Numbers, String> sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    /** Whether its rows are about a message; the others are about batches and mappings. */
    public boolean isOfAMessage() {
        return compareTo(BATCH_FORMED) < 0;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String tell(Numbers numbers) {
        return sentence.apply(numbers);
    }
}
