package warmstart.simulator.engine;

/** Something a model does at a moment it has chosen before. */
@FunctionalInterface
public interface Step {
    /** Does it. The engine's clock shows the chosen moment. */
    void run();
}
