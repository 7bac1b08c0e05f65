package warmstart.simulator.call;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.lambda.Invocation;
import warmstart.simulator.lambda.Outcome;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.response.FunctionAnswer;
import warmstart.simulator.response.Status;
import warmstart.simulator.response.ThrottleReason;

/**
 * What the callers of one source hear. Texts are made when an answer has something to say, and for errors once for each
 * name: a function that returns what its door wants costs nothing here.
 */
final class Answers {
    private final Caller caller;
    private final Quotas quotas;
    private final Heard asWanted;
    private final Map<String, Heard> failures = new TreeMap<>();
    private final Map<FunctionAnswer.Refusal, Heard> refusals = new EnumMap<>(FunctionAnswer.Refusal.class);
    private final Map<Long, Heard> sized = new TreeMap<>();

    Answers(Caller caller, Quotas quotas) {
        this.caller = caller;
        this.quotas = quotas;
        this.asWanted = Heard.asWanted(caller.door().speaksHttp());
    }

    /** What is heard when the function has ended. */
    Heard to(Invocation ended) {
        if (ended.outcome() != Outcome.SUCCEEDED) {
            return failures.computeIfAbsent(ended.error(), error -> hear(failure(error), "", 0));
        }
        Optional<FunctionAnswer> given = caller.answering().answer();
        if (given.isPresent()) {
            return hear(given.get(), ended.subject().name(), 0);
        }
        long bytes = ended.code().responseBytes();
        return bytes > caller.door().responseBytesMax(quotas)
                ? sized.computeIfAbsent(bytes, size -> hear(ofSize(size), "", 0))
                : asWanted;
    }

    /** What is heard when Lambda does not run it now. */
    Heard refused(ThrottleReason reason) {
        FunctionAnswer.Refusal refusal = switch (reason) {
            case FUNCTION_PENDING -> FunctionAnswer.Refusal.PENDING;
            case FUNCTION_INACTIVE -> FunctionAnswer.Refusal.INACTIVE;
            default -> FunctionAnswer.Refusal.THROTTLED;
        };
        return refusals.computeIfAbsent(refusal, why -> hear(new FunctionAnswer.Refused(why), "", 0));
    }

    /** What is heard when the door no longer waits. */
    Heard tooLate() {
        return hear(new FunctionAnswer.Value(Json.none()), "", caller.door().waitMicrosMax(quotas.call()) + 1);
    }

    private Heard hear(FunctionAnswer answer, String call, long tookMicros) {
        return caller.door()
                .hear(answer, new Listening(quotas, caller.answering().multiValueHeaders(), tookMicros, call));
    }

    private static FunctionAnswer failure(String error) {
        return new FunctionAnswer.Failure(error, error, Optional.empty(), Optional.empty());
    }

    /** An answer of this size, in a form that every web front reads. */
    private static FunctionAnswer ofSize(long bytes) {
        long others = padded(0).utf8Bytes();
        return new FunctionAnswer.Value(padded(Math.toIntExact(Math.max(bytes - others, 0))));
    }

    private static JsonObject padded(int letters) {
        return Json.object()
                .put("statusCode", Status.OK)
                .put("status", Integer.toString(Status.OK))
                .put("body", "x".repeat(letters))
                .build();
    }
}
