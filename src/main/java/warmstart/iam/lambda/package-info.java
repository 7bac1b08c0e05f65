/**
 * What Lambda asks IAM for, where that is more than one question.
 *
 * <p>Depends on {@code iam} and its parts. Read first: {@link warmstart.iam.lambda.FunctionUrlAccess},
 * {@link warmstart.iam.lambda.FunctionUrlAccess.Answer}, {@link warmstart.iam.Evaluator}.
 */
@NullMarked
package warmstart.iam.lambda;

import org.jspecify.annotations.NullMarked;
