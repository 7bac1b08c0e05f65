/**
 * Texts of policies that stand for many: {@code lambda:Get*}, {@code arn:aws:sqs:*:111122223333:jobs-?},
 * {@code function:${aws:username}}.
 *
 * <p>Depends on {@code iam.context}. Read first: {@link warmstart.iam.pattern.TextPattern},
 * {@link warmstart.iam.pattern.Glob}, {@link warmstart.iam.pattern.ArnPattern}.
 */
@NullMarked
package warmstart.iam.pattern;

import org.jspecify.annotations.NullMarked;
