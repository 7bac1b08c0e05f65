/**
 * What a run comes to: metrics under the names of CloudWatch, and the bill.
 *
 * <p>Computed from rows alone. Depends on the wings whose rows it counts. Read first:
 * {@link warmstart.simulator.metric.Metrics}, {@link warmstart.simulator.metric.Metric},
 * {@link warmstart.simulator.metric.Bill}.
 */
@NullMarked
package warmstart.simulator.metric;

import org.jspecify.annotations.NullMarked;
