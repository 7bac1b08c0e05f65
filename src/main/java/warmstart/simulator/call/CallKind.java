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
    /** Lambda will not run it now: {@code try, inUse, limit, reason}, and what the caller hears. */
    CALL_THROTTLED("CallThrottled") {
        @Override
        public String tell(Numbers n) {
            return "Lambda refuses to run it now: " + n.text("reason") + ", " + n.number("inUse") + " of "
                    + n.number("limit") + " in use. The caller hears " + heard(n) + ".";
        }
    },
    /** The client, not Lambda, will try again: {@code try, waitMicros}, after an error {@code error}. */
    CLIENT_RETRY_PLANNED("ClientRetryPlanned") {
        @Override
        public String tell(Numbers n) {
            String after = n.has("error") ? "After " + n.text("error") + ", the" : "The";
            return after + " client itself will try again, for the " + n.number("try") + ". time, in "
                    + Micros.words(n.number("waitMicros")) + ". Lambda does not retry for a caller that waits.";
        }
    },
    /**
     * The caller has its answer: {@code latencyMicros}, {@code status} where the door speaks HTTP, {@code error} if
     * something went wrong, and {@code because} and {@code body} where there is something to be said about the answer.
     */
    CALL_ANSWERED("CallAnswered") {
        @Override
        public String tell(Numbers n) {
            String status = n.has("status") ? ", status " + n.number("status") : "";
            String error = n.has("error") ? " It carries the error " + n.text("error") + "." : "";
            String because = n.has("because") ? " Why: " + n.text("because") + "." : "";
            String body = n.has("body") ? " The body is `" + n.text("body") + "`." : "";
            return "The caller has its answer after " + Micros.words(n.number("latencyMicros")) + status + "." + error
                    + because + body;
        }
    },
    /** The door no longer waits, while the function goes on: {@code latencyMicros}, and what the caller hears. */
    CALL_ABANDONED("CallAbandoned") {
        @Override
        public String tell(Numbers n) {
            return "The door gives up after " + Micros.words(n.number("latencyMicros")) + " and answers " + heard(n)
                    + "; the function goes on and is paid for.";
        }
    },
    /** The last try was refused: {@code tries}, and what the caller hears. */
    CALL_GIVEN_UP("CallGivenUp") {
        @Override
        public String tell(Numbers n) {
            return "The caller gives up after " + Counted.of(n.number("tries"), "try", "tries") + ", with " + heard(n)
                    + ".";
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

    private static String heard(Numbers n) {
        return n.has("status") ? "status " + n.number("status") : n.text("error");
    }
}
