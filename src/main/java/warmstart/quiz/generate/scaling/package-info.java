/**
 * Questions with drawn numbers: a small scenario is told, the simulator runs it, and the outcome is the key.
 *
 * <p>Each review draws other numbers, so that the rule is learnt and not the number. No key follows from a formula here; the
 * formulas are in the tests. Depends on {@code quiz}, {@code facts}, {@code simulator}, {@code iam}, {@code base} and, for the numbers
 * that the simulator runs by, {@code labs}. Read first: {@link warmstart.quiz.generate.scaling.ScalingQuestions}, {@link
 * warmstart.quiz.generate.scaling.Template}, {@link warmstart.quiz.generate.scaling.Draft}.
 */
@NullMarked
package warmstart.quiz.generate.scaling;

import org.jspecify.annotations.NullMarked;
