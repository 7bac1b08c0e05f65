/**
 * The events as the services really shape them: keys, types, formats and nesting, filled from a few typed inputs.
 *
 * <p>This package holds what all events share; the sub-packages have one class per kind of trigger. Everything is a pure
 * function: ids are drawn from a given {@link warmstart.base.Rng}, times are given as milliseconds since 1970. Depends on
 * {@code base}. Read first: {@link warmstart.simulator.payload.Ids}, {@link warmstart.simulator.payload.Place},
 * {@link warmstart.simulator.payload.Stamp}.
 */
@NullMarked
package warmstart.simulator.payload;

import org.jspecify.annotations.NullMarked;
