/**
 * What generating questions and serving the next one costs.
 *
 * <p>Read first: {@link warmstart.bench.quiz.QuizBenchmark}, {@link warmstart.bench.CpuTime}, {@link
 * warmstart.quiz.generate.Generators}.
 */
@NullMarked
package warmstart.bench.quiz;

import org.jspecify.annotations.NullMarked;
