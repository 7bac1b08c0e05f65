package warmstart.simulator.sources.sqs;

import java.util.ArrayList;
import java.util.List;
import warmstart.simulator.engine.Engine;

/**
 * Tells the mappings of a queue that there is something to receive. Pollers wait at the queue, so they have a message at
 * the moment it becomes visible; what becomes visible at one moment is received together. Mappings of one queue are told by
 * turns.
 */
final class Doorbell {
    private final Engine engine;
    private final List<LiveMapping> mappings = new ArrayList<>();
    private boolean rung;
    private boolean more;
    private int turn;

    Doorbell(Engine engine) {
        this.engine = engine;
    }

    void add(LiveMapping mapping) {
        mappings.add(mapping);
    }

    /** Something has become visible. */
    void ring() {
        more = true;
        if (rung) {
            return;
        }
        boolean heard = false;
        for (LiveMapping mapping : mappings) {
            heard |= mapping.canTake();
        }
        if (heard) {
            rung = true;
            more = false;
            engine.at(engine.now(), this::open);
        } else {
            mappings.forEach(LiveMapping::wantMorePollers);
        }
    }

    private void open() {
        if (more) {
            // The step of the next message of this moment was planned after ours: let it come first.
            more = false;
            engine.at(engine.now(), this::open);
            return;
        }
        rung = false;
        for (int i = 0; i < mappings.size(); i++) {
            mappings.get((turn + i) % mappings.size()).poll();
        }
        turn++;
    }
}
