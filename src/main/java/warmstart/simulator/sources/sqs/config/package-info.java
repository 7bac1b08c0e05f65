/**
 * Queues, their messages and their mappings as their owners configure them, and the service's own rules about them.
 *
 * <p>Values only; nothing happens here. Depends on {@code simulator.scenario}, {@code simulator.lambda},
 * {@code simulator.quota} and {@code base}. Read first: {@link warmstart.simulator.sources.sqs.config.SqsQueue},
 * {@link warmstart.simulator.sources.sqs.config.SqsMapping}, {@link warmstart.simulator.sources.sqs.config.SqsRules}.
 */
@NullMarked
package warmstart.simulator.sources.sqs.config;

import org.jspecify.annotations.NullMarked;
