package warmstart.simulator.response;

import java.util.List;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;

/** What came of running a function, or of trying to. */
public sealed interface FunctionAnswer {

    /** It returned JSON; a handler that returns nothing returns {@code null}. */
    record Value(Json json) implements FunctionAnswer {}

    /** It returned a text that is not JSON, as only a runtime of one's own can. */
    record RawText(String text) implements FunctionAnswer {}

    /**
     * It failed.
     *
     * @param errorType such as {@code ValueError} or {@code Sandbox.Timedout}
     * @param errorMessage the text of the error
     * @param requestId of the invocation; in the payload only where the handler threw
     * @param stackTrace none where the sandbox reports instead of the runtime
     */
    record Failure(String errorType, String errorMessage, Optional<String> requestId, Optional<List<String>> stackTrace)
            implements FunctionAnswer {
        private static final int MILLIS_PER_SECOND = 1_000;

        /** The handler threw. */
        public static Failure thrown(String errorType, String message, String requestId, List<String> stackTrace) {
            return new Failure(errorType, message, Optional.of(requestId), Optional.of(List.copyOf(stackTrace)));
        }

        /** It ran longer than its timeout, which is a whole number of seconds. */
        public static Failure timedOut(String requestId, long timeoutMillis) {
            long seconds = timeoutMillis / MILLIS_PER_SECOND;
            String message = "RequestId: " + requestId + " Error: Task timed out after " + seconds + ".00 seconds";
            return sandbox("Sandbox.Timedout", message);
        }

        /** Its process ended, for instance since memory ran out. */
        public static Failure exited(String requestId, int status) {
            String message = "RequestId: " + requestId + " Error: Runtime exited with error: exit status " + status;
            return sandbox("Runtime.ExitError", message);
        }

        /** It returned more than can be handed back. */
        public static Failure tooLarge(long bytesMax) {
            String message = "Response payload size exceeded maximum allowed payload size (" + bytesMax + " bytes).";
            return sandbox("Function.ResponseSizeTooLarge", message);
        }

        private static Failure sandbox(String errorType, String message) {
            return new Failure(errorType, message, Optional.empty(), Optional.empty());
        }

        /** The payload of the error. */
        public JsonObject payload() {
            JsonObject.Builder error = Json.object()
                    .put("errorMessage", errorMessage)
                    .put("errorType", errorType)
                    .putIfPresent("requestId", requestId);
            stackTrace.ifPresent(lines -> error.put("stackTrace", Json.texts(lines)));
            return error.build();
        }
    }

    /** Lambda did not run it. */
    record Refused(Refusal why) implements FunctionAnswer {}

    /** Why Lambda does not run a function. */
    enum Refusal {
        /** Concurrency or rate is used up. */
        THROTTLED("TooManyRequestsException"),
        /** The caller has no permission. */
        FORBIDDEN("AccessDeniedException"),
        /** Its network interfaces are being made. */
        PENDING("ResourceConflictException"),
        /** Its network interfaces were taken back. */
        INACTIVE("ResourceNotReadyException"),
        /** Lambda itself failed. */
        SERVICE("ServiceException");

        private final String word;

        Refusal(String word) {
            this.word = word;
        }

        /** The exception as Lambda names it: {@code TooManyRequestsException}. */
        public String word() {
            return word;
        }
    }
}
