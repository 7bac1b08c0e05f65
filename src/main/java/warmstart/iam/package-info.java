/**
 * Decides whether a role may do something to a resource, and says which statement decided.
 *
 * <p>So far identity policies only: an explicit deny beats an allow, an allow beats silence. Resource policies,
 * boundaries, organisation policies and conditions come in front of and behind the same {@link warmstart.iam.Evaluator}.
 * Depends on {@code base}. Read first: {@link warmstart.iam.Evaluator}, {@link warmstart.iam.Statement},
 * {@link warmstart.iam.Decision}.
 */
@NullMarked
package warmstart.iam;

import org.jspecify.annotations.NullMarked;
