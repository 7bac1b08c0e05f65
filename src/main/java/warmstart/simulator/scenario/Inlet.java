package warmstart.simulator.scenario;

/**
 * A source that functions of the scenario can write to while it runs, such as a bucket or a topic.
 */
public interface Inlet {
    /**
     * Takes an event that a function has sent.
     *
     * @param chain the invocations that led to it, the one it causes not counted
     * @param counted whether the source passes on how long the chain is
     * @param cause the row in which the function that sent it has ended
     */
    void send(World world, Chain chain, boolean counted, long cause);
}
