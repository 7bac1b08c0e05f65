/**
 * How many decisions a second of one core holds; run by the profile {@code bench}, not with the tests.
 *
 * <p>Depends on {@code iam}. Read first: {@link warmstart.bench.iam.DecisionBenchmark}, {@link warmstart.iam.Evaluator},
 * {@link warmstart.iam.Decision}.
 */
@org.jspecify.annotations.NullMarked
package warmstart.bench.iam;
