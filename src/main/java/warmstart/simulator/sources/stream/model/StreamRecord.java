package warmstart.simulator.sources.stream.model;

import warmstart.simulator.sources.stream.config.Content;
import warmstart.simulator.trace.Subject;

/**
 * A record in its shard. Its place there stands for its sequence number.
 *
 * @param subject its name in the trace: {@code clicks-17}
 * @param place its place in the shard, from 0
 * @param arrivedMicros when the stream took it
 * @param key its partition key
 * @param bytes its size in the event
 * @param content what it says
 * @param row the row that tells that it was stored
 */
record StreamRecord(
        Subject subject, int place, long arrivedMicros, HashKey key, long bytes, Content content, long row) {}
