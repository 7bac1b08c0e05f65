package warmstart.web.labs;

import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import warmstart.facts.FactCatalog;
import warmstart.labs.LabRunner;
import warmstart.labs.Labs;
import warmstart.study.LabStore;
import warmstart.web.Pages;

/**
 * What the lab pages work with.
 *
 * @param labs the labs of this moment; they are replaced whole when a file changes
 * @param runner runs them
 * @param store where runs are kept
 * @param facts the register of this moment
 * @param clock when a run was made; its zone is the learner's
 * @param pages fills templates
 */
public record LabServices(
        Supplier<Labs> labs, LabRunner runner, LabStore store, Supplier<FactCatalog> facts, Clock clock, Pages pages) {
    public LabServices {
        Objects.requireNonNull(labs, "labs");
        Objects.requireNonNull(runner, "runner");
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(pages, "pages");
    }
}
