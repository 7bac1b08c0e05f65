package warmstart.simulator.lambda.network;

import warmstart.simulator.engine.Micros;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Numbers;

/** What can happen to a function's network interfaces and to the connections of its code. Behind each: its figures. */
public enum NetworkKind implements Kind {
    /** The interfaces are being made: {@code function, interfaces, readyMicros}. */
    INTERFACES_REQUESTED("NetworkInterfacesRequested") {
        @Override
        public String tell(Numbers n) {
            return n.text("function") + " is Pending: Lambda makes its " + n.number("interfaces")
                    + " network interfaces, which takes " + Micros.words(n.number("readyMicros")) + ".";
        }
    },
    /** The interfaces are there: {@code function}. */
    FUNCTION_ACTIVE("FunctionActive") {
        @Override
        public String tell(Numbers n) {
            return "The network interfaces of " + n.text("function") + " are there. It is Active and can be invoked.";
        }
    },
    /** Nobody invoked it for so long that its interfaces were taken back: {@code function, idleMicros}. */
    FUNCTION_INACTIVE("FunctionInactive") {
        @Override
        public String tell(Numbers n) {
            String since = n.has("idleMicros")
                    ? " was not invoked for " + Micros.words(n.number("idleMicros")) + ", and"
                    : " had been idle before, and";
            return n.text("function") + since + " Lambda has taken its network interfaces back. It is Inactive.";
        }
    },
    /** Lambda does not run it now: {@code function, state, error}. */
    INVOCATION_TURNED_AWAY("InvocationTurnedAway") {
        @Override
        public String tell(Numbers n) {
            return n.text("function") + " is " + n.text("state")
                    + ", so this invocation fails without running any code (" + n.text("error") + ").";
        }
    },
    /** Packets are lost on the way there or back: {@code target, from, place, because}. */
    CONNECTION_HUNG("ConnectionHung") {
        @Override
        public String tell(Numbers n) {
            return broken(n) + " Nobody says so to the code: it waits for an answer that does not come.";
        }
    },
    /** The host says that nothing listens: {@code target, from, place, because}. */
    CONNECTION_REFUSED("ConnectionRefused") {
        @Override
        public String tell(Numbers n) {
            return broken(n) + " The code hears it at once: the connection is refused.";
        }
    },
    /** The name leads nowhere: {@code target, from, place, because}. */
    NAME_NOT_FOUND("NameNotFound") {
        @Override
        public String tell(Numbers n) {
            return broken(n) + " The code hears it at once: the name has no address.";
        }
    };

    private final String word;

    NetworkKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    private static String broken(Numbers n) {
        String from = n.text("from").equals(Setback.NO_SUBNET) ? Setback.NO_SUBNET : "the subnet " + n.text("from");
        return "The code connects to " + n.text("target") + " from " + from + ", and the way ends at the "
                + n.text("place") + ": " + n.text("because") + ".";
    }
}
