package warmstart.simulator.network;

/**
 * One step of the way there or back.
 *
 * @param place what is passed: {@code egress of sg-function}, {@code route table of subnet-a}
 * @param passed whether the packet gets through
 * @param rule the id of a fact, or {@code assumed:…}
 * @param text why
 */
public record Hop(String place, boolean passed, String rule, String text) {}
