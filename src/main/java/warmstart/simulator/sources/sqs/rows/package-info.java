/**
 * What happens to messages, batches and mappings, in rows, and what each row rests on.
 *
 * <p>Depends on {@code simulator.trace}. Read first: {@link warmstart.simulator.sources.sqs.rows.SqsKind},
 * {@link warmstart.simulator.sources.sqs.rows.SqsRule}.
 */
@NullMarked
package warmstart.simulator.sources.sqs.rows;

import org.jspecify.annotations.NullMarked;
