/**
 * What must hold of queues and mappings in every run, judged from the rows and the configuration alone, by code that shares
 * nothing with the code that writes them.
 *
 * <p>Depends on {@code simulator.sources.sqs.config} and {@code rows}, {@code simulator.lambda} and
 * {@code simulator.engine}. Read first: {@link warmstart.simulator.sources.sqs.invariant.SqsInvariants},
 * {@link warmstart.simulator.sources.sqs.invariant.MessagesAreAccountedFor},
 * {@link warmstart.simulator.sources.sqs.invariant.GroupsKeepTheirOrder}.
 */
@NullMarked
package warmstart.simulator.sources.sqs.invariant;

import org.jspecify.annotations.NullMarked;
