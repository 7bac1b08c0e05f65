/**
 * Decides whether somebody may do something to something, as AWS does, and says why.
 *
 * <p>A {@link warmstart.iam.PolicySet} holds every policy that speaks about an
 * {@link warmstart.iam.AuthorizationRequest}; the {@link warmstart.iam.Decision} names the statements on which it rests,
 * what came near, and the fewest changes that would let the request through. Conditions, principals and patterns have
 * packages of their own below this one. Depends on {@code base} and on those. Read first:
 * {@link warmstart.iam.Evaluator}, {@link warmstart.iam.Statement}, {@link warmstart.iam.Decision}.
 */
@NullMarked
package warmstart.iam;

import org.jspecify.annotations.NullMarked;
