/**
 * What can be asked about notes that nobody wrote for it: facts and cards found in plain text, what was passed over and
 * why, and where notes contradict each other.
 *
 * <p>Depends on {@code quiz}, {@code facts} and {@code base}. Read first: {@link warmstart.quiz.harvest.Harvester},
 * {@link warmstart.quiz.harvest.Harvest}, {@link warmstart.quiz.harvest.Conflict}.
 */
@NullMarked
package warmstart.quiz.harvest;

import org.jspecify.annotations.NullMarked;
