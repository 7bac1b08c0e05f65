/**
 * Questions made by rule from the register. One class for each family; a family is a pure function of the register and a
 * seed.
 *
 * <p>Depends on {@code quiz}, {@code facts} and {@code base}. Read first: {@link
 * warmstart.quiz.generate.Generators}, {@link warmstart.quiz.generate.LimitQuestions}, {@link warmstart.quiz.Item}.
 */
@NullMarked
package warmstart.quiz.generate;

import org.jspecify.annotations.NullMarked;
