/**
 * Counts over the time of a run, as drawings and in words.
 *
 * <p>Depends on {@code simulator} and {@code web.labs.stage}. Read first: {@link warmstart.web.labs.charts.Chart},
 * {@link warmstart.web.labs.charts.Charts}.
 */
@NullMarked
package warmstart.web.labs.charts;

import org.jspecify.annotations.NullMarked;
