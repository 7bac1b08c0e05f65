/**
 * What can be counted in a run and how many there should be: shared by the goals and predictions of labs and the
 * expectations of scenarios.
 *
 * <p>Depends on {@code simulator}. Read first: {@link warmstart.labs.measure.Measure},
 * {@link warmstart.labs.measure.Condition}, {@link warmstart.labs.measure.Window}.
 */
@NullMarked
package warmstart.labs.measure;

import org.jspecify.annotations.NullMarked;
