/**
 * When to ask again: the memory model FSRS-6 and the states and steps around it, exactly as its reference implementation
 * ts-fsrs computes them.
 *
 * <p>Depends on {@code base}. Pure: time and the card's number are arguments. Read first: {@link
 * warmstart.scheduling.Scheduler}, {@link warmstart.scheduling.CardState}, {@link warmstart.scheduling.Fsrs}.
 */
@NullMarked
package warmstart.scheduling;

import org.jspecify.annotations.NullMarked;
