package warmstart.simulator.lambda;

/**
 * A message or record of a batch, as the function gets it.
 *
 * @param name {@code orders-17}
 * @param key a number that depends on its name only; see {@link warmstart.simulator.trace.Subject#key}
 * @param delivery how often it has been delivered, this time included
 */
public record Item(String name, long key, int delivery) {}
