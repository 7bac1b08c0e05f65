/**
 * What is known about a request besides who wants what: condition keys such as {@code aws:SourceArn} and their values.
 *
 * <p>Depends on {@code base}. Read first: {@link warmstart.iam.context.Keys}, {@link warmstart.iam.context.Context},
 * {@link warmstart.iam.context.Variables}.
 */
@NullMarked
package warmstart.iam.context;

import org.jspecify.annotations.NullMarked;
