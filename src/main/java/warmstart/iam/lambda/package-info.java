/**
 * What Lambda asks IAM for, where the question has to be put together first.
 *
 * <p>Depends on {@code iam} and its parts. Read first: {@link warmstart.iam.lambda.FunctionUrlAccess},
 * {@link warmstart.iam.lambda.RoleUse}, {@link warmstart.iam.Evaluator}.
 */
@NullMarked
package warmstart.iam.lambda;

import org.jspecify.annotations.NullMarked;
