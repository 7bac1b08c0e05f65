package warmstart.simulator.sources.stream.model;

import warmstart.base.Rng;
import warmstart.simulator.function.Faults;

/**
 * Errors of the service itself. Each try of each batch has a draw of its own.
 *
 * @param chance the draws
 * @param perMille how many of a thousand tries are struck
 */
record Weather(Rng chance, int perMille) {
    boolean strikes(Batch batch) {
        return perMille > 0 && chance.at(batch.subject.key(), batch.tries).nextInt(Faults.WHOLE_PER_MILLE) < perMille;
    }
}
