/**
 * Questions that compare numbers: the values of one setting joined with what they are, and the largest of several quotas.
 *
 * <p>Depends on {@code quiz.generate} and {@code quiz.material}. Read first: {@link
 * warmstart.quiz.generate.size.RangeQuestions}, {@link warmstart.quiz.generate.size.LargerQuestions}, {@link
 * warmstart.quiz.material.FactSet}.
 */
@NullMarked
package warmstart.quiz.generate.size;

import org.jspecify.annotations.NullMarked;
