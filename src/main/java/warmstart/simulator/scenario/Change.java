package warmstart.simulator.scenario;

/**
 * Something that is done to the configuration in the middle of a run: new code, another reservation, an alias that is
 * moved. Each has a record of its own.
 */
public interface Change {
    /** When, in microseconds since the start. */
    long atMicros();

    /** Does it. */
    void apply(World world);

    /** Makes ready for it before the run begins: somebody who measures from the start, for example. */
    default void plan(World world) {
        world.engine().at(atMicros(), () -> apply(world));
    }
}
