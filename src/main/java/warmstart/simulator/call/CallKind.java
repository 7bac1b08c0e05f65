package warmstart.simulator.call;

import warmstart.base.Counted;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Numbers;

/** What can happen to a call whose caller waits. Behind each: the figures of its row. */
public enum CallKind implements Kind {
    /** Somebody calls and waits: {@code source, function, door}. */
    CALL_MADE("CallMade") {
        @Override
        public String tell(Numbers n) {
            return "A caller asks for " + n.text("function") + " through " + n.text("door") + " and waits.";
        }
    },
    /** The request is larger than the door takes: {@code status, bytes, bytesMax}. */
    CALL_REFUSED("CallRefused") {
        @Override
        public String tell(Numbers n) {
            return "The request of " + Counted.of(n.number("bytes"), "byte") + " is refused with status "
                    + n.number("status") + "; at most " + n.number("bytesMax") + " are taken.";
        }
    },
    /** Lambda will not run it now: {@code try, status, inUse, limit, reason}. */
    CALL_THROTTLED("CallThrottled") {
        @Override
        public String tell(Numbers n) {
            return "Lambda refuses to run it now: " + n.text("reason") + ", " + n.number("inUse") + " of "
                    + n.number("limit") + " in use. The caller hears status " + n.number("status") + ".";
        }
    },
    /** The client, not Lambda, will try again: {@code try, waitMicros}. */
    CLIENT_RETRY_PLANNED("ClientRetryPlanned") {
        @Override
        public String tell(Numbers n) {
            return "The client itself will try again, for the " + n.number("try") + ". time, in "
                    + Micros.words(n.number("waitMicros")) + ". Lambda does not retry for a caller that waits.";
        }
    },
    /** The caller has its answer: {@code status, latencyMicros}, and {@code error} if the code failed. */
    CALL_ANSWERED("CallAnswered") {
        @Override
        public String tell(Numbers n) {
            String error = n.has("error") ? " It carries the error " + n.text("error") + "." : "";
            return "The caller has its answer after " + Micros.words(n.number("latencyMicros")) + ", status "
                    + n.number("status") + "." + error;
        }
    },
    /** The door no longer waits, while the function goes on: {@code status, latencyMicros}. */
    CALL_ABANDONED("CallAbandoned") {
        @Override
        public String tell(Numbers n) {
            return "The door gives up after " + Micros.words(n.number("latencyMicros")) + " and answers "
                    + n.number("status") + "; the function goes on and is paid for.";
        }
    },
    /** The last try was refused: {@code tries, status}. */
    CALL_GIVEN_UP("CallGivenUp") {
        @Override
        public String tell(Numbers n) {
            return "The caller gives up after " + Counted.of(n.number("tries"), "try", "tries") + ", with status "
                    + n.number("status") + ".";
        }
    };

    private final String word;

    CallKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
