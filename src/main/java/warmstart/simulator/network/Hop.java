package warmstart.simulator.network;

import java.util.Objects;

/**
 * One step of the way there or back.
 *
 * @param place what is passed: {@code egress of sg-function}, {@code route table of subnet-a}
 * @param passage whether it gets through, and if not, what the sender hears of it
 * @param rule the id of a fact, or {@code assumed:…}
 * @param text why
 */
public record Hop(String place, Passage passage, String rule, String text) {
    public Hop {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(text, "text");
    }

    /** What becomes of somebody who wants to pass. */
    public enum Passage {
        /** Gets through. */
        PASSED,
        /** Gets lost, and the sender hears nothing: neither routers nor groups nor lists of a VPC answer. */
        DROPPED,
        /** Gets there, and the host says that nothing listens. */
        REFUSED,
        /** Has no address to go to. */
        UNRESOLVED
    }

    /** Whether the packet gets through. */
    public boolean passed() {
        return passage == Passage.PASSED;
    }
}
