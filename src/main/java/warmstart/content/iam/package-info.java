/**
 * IAM's JSON: policy documents read as strictly as IAM reads them, cases that decisions are checked with, and the managed
 * policies that the notes speak about.
 *
 * <p>What is refused is named with line, column and JSON path. Depends on {@code content.json} and the core package
 * {@code iam}. Read first: {@link warmstart.content.iam.PolicyReader}, {@link warmstart.content.iam.DecisionCase},
 * {@link warmstart.content.iam.ManagedPolicies}.
 */
@NullMarked
package warmstart.content.iam;

import org.jspecify.annotations.NullMarked;
