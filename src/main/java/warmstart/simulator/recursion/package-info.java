/**
 * Loops in which a function sets itself off again: which function sends where, how long a chain of invocations is, and
 * whether Lambda stops it.
 *
 * <p>Depends on {@code simulator.engine}. Read first: {@link warmstart.simulator.recursion.Chain},
 * {@link warmstart.simulator.recursion.RecursiveLoop}, {@link warmstart.simulator.recursion.Sending}.
 */
@NullMarked
package warmstart.simulator.recursion;

import org.jspecify.annotations.NullMarked;
