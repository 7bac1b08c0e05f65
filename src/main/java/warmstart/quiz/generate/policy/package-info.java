/**
 * Questions about policies that are drawn anew at each review: who is let in, which statement refuses, what is missing.
 *
 * <p>Every key is what {@code iam} decides about the very policies that the question shows. Depends on {@code
 * quiz.generate}, {@code quiz}, {@code iam}, {@code facts} and {@code base}. Read first: {@link
 * warmstart.quiz.generate.policy.PolicyQuestions}, {@link warmstart.quiz.generate.policy.Template}, {@link
 * warmstart.quiz.generate.policy.Verdict}.
 */
@NullMarked
package warmstart.quiz.generate.policy;

import org.jspecify.annotations.NullMarked;
