/**
 * Numbers of the register of facts as the simulator wants them: as they were on a day, in its units.
 *
 * <p>Depends on {@code facts} and the values of {@code simulator}. Read first:
 * {@link warmstart.labs.number.FactNumbers}, {@link warmstart.labs.number.FactLimits},
 * {@link warmstart.labs.FactQuotas}.
 */
@NullMarked
package warmstart.labs.number;

import org.jspecify.annotations.NullMarked;
