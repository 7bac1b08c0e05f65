/**
 * Questions about which service invokes a function in which way, computed from the facts that say it of one service each.
 *
 * <p>Depends on {@code quiz.generate} and {@code facts}. Read first: {@link warmstart.quiz.generate.way.WayQuestions},
 * {@link warmstart.quiz.generate.way.Invoker}, {@link warmstart.quiz.generate.way.Way}.
 */
@NullMarked
package warmstart.quiz.generate.way;

import org.jspecify.annotations.NullMarked;
