/**
 * What streams hand over: Kinesis records, changes of DynamoDB, Firehose records, tumbling windows.
 *
 * <p>Depends on {@code simulator.payload} and {@code base}. Read first: {@link warmstart.simulator.payload.stream.KinesisRecord},
 * {@link warmstart.simulator.payload.stream.DynamoDbChange}, {@link warmstart.simulator.payload.stream.TumblingWindow}.
 */
@NullMarked
package warmstart.simulator.payload.stream;

import org.jspecify.annotations.NullMarked;
