package warmstart.simulator.sources.stream.config;

import warmstart.simulator.scenario.Change;

/**
 * Something that is done to a stream or to one of its mappings while a scenario runs. The source that it names carries it
 * out; a source of that name must be in the scenario.
 */
public interface StreamChange extends Change {
    /** Which stream. */
    String stream();
}
