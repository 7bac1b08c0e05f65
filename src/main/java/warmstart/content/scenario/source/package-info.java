/**
 * Those who make functions run as files write them: callers, asynchronous sources, queues and streams, with their arrivals,
 * mappings and filters. What the service would refuse is refused here.
 *
 * <p>Depends on {@code content.scenario.part}, {@code content.json} and the values of {@code simulator}. Read first:
 * {@link warmstart.content.scenario.source.SourceShapes}, {@link warmstart.content.scenario.source.SqsShapes},
 * {@link warmstart.content.scenario.source.StreamShapes}.
 */
@NullMarked
package warmstart.content.scenario.source;

import org.jspecify.annotations.NullMarked;
