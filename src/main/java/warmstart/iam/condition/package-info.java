/**
 * Conditions of statements: {@code {"StringEquals": {"aws:PrincipalTag/team": ["blue", "green"]}}}.
 *
 * <p>Depends on {@code iam.pattern} and {@code iam.context}. Read first: {@link warmstart.iam.condition.Condition},
 * {@link warmstart.iam.condition.Operator}, {@link warmstart.iam.condition.Quantifier}.
 */
@NullMarked
package warmstart.iam.condition;

import org.jspecify.annotations.NullMarked;
