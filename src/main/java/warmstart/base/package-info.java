/**
 * The few words that every other package speaks: a problem with its place and its remedy, a name that fits into an
 * address, chance that can be repeated.
 *
 * <p>Depends on nothing but the JDK. Read first: {@link warmstart.base.Problem}, {@link warmstart.base.Slug},
 * {@link warmstart.base.Rng}.
 */
@NullMarked
package warmstart.base;

import org.jspecify.annotations.NullMarked;
