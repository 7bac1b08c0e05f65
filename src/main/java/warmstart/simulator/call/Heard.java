package warmstart.simulator.call;

import java.util.Objects;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.simulator.response.AnswerRule;
import warmstart.simulator.response.EdgeAnswer;
import warmstart.simulator.response.FunctionAnswer;
import warmstart.simulator.response.HttpAnswer;
import warmstart.simulator.response.InvokeAnswer;
import warmstart.simulator.response.Reason;
import warmstart.simulator.response.S3BatchAnswer;
import warmstart.simulator.response.Status;
import warmstart.simulator.response.StepFunctionsAnswer;
import warmstart.simulator.response.UserPoolAnswer;

/**
 * What a caller hears through its door: {@code 502}, {@code InvalidResponse} and why.
 *
 * @param status the status; 0 at a door that speaks no HTTP
 * @param error the name of what went wrong; empty when all is well
 * @param body what it is handed; empty when there is nothing
 * @param again whether the door may ask once more after this error
 * @param reason why
 */
record Heard(long status, String error, String body, boolean again, Reason reason) {
    private static final String TOO_LARGE = "ResponseTooLarge";
    private static final String INVALID = "InvalidResponse";
    private static final String TASK_FAILED = "States.TaskFailed";

    Heard {
        Objects.requireNonNull(error, "error");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(reason, "reason");
    }

    boolean isError() {
        return !error.isEmpty();
    }

    static Heard of(FunctionAnswer answer, HttpAnswer seen) {
        Reason reason = seen.reasons().get(0);
        String error = seen.madeUp() ? fault(answer, reason) : "";
        return new Heard(seen.status(), error, seen.body(), false, reason);
    }

    static Heard of(FunctionAnswer answer, InvokeAnswer seen) {
        Optional<String> error = seen.functionError().isPresent()
                ? Optional.of(fault(answer, seen.reasons().get(0)))
                : seen.errorType();
        String body = seen.payload().map(Json::wire).orElse("");
        return new Heard(
                seen.status(), error.orElse(""), body, false, seen.reasons().get(0));
    }

    /** A request that goes on has no status yet: the cache or the origin gives it one. */
    static Heard of(FunctionAnswer answer, EdgeAnswer seen) {
        boolean refused = seen.reason().rule() != AnswerRule.EDGE_TRIGGERS;
        return new Heard(seen.status(), refused ? fault(answer, seen.reason()) : "", "", false, seen.reason());
    }

    static Heard of(UserPoolAnswer seen) {
        return new Heard(0, seen.exception().orElse(""), seen.response().wire(), false, seen.reason());
    }

    /** {@code Retry} finds what {@code States.TaskFailed} matches. */
    static Heard of(StepFunctionsAnswer seen) {
        String body = seen.result().map(Json::wire).orElse("");
        boolean again = seen.caughtBy().contains(TASK_FAILED);
        return new Heard(0, seen.errorName().orElse(""), body, again, seen.reason());
    }

    static Heard of(S3BatchAnswer seen) {
        boolean again = seen.result() == S3BatchAnswer.Result.TEMPORARY_FAILURE;
        String error = seen.result() == S3BatchAnswer.Result.SUCCEEDED
                ? ""
                : seen.result().code();
        return new Heard(0, error, seen.text(), again, seen.reason());
    }

    /** A service that reads the answer by rules that are not told here: it hears what the function said. */
    static Heard plainly(FunctionAnswer answer, AnswerRule rule) {
        boolean returned = answer instanceof FunctionAnswer.Value || answer instanceof FunctionAnswer.RawText;
        Reason reason = new Reason(rule, returned ? "the function returned" : "the function failed, or was refused");
        return new Heard(0, returned ? "" : fault(answer, reason), "", false, reason);
    }

    /** A function that answers in the form of its door. */
    static Heard asWanted(boolean http) {
        return new Heard(http ? Status.OK : 0, "", "", false, new Reason(AnswerRule.RETURNED, "the function returned"));
    }

    private static String fault(FunctionAnswer answer, Reason reason) {
        if (answer instanceof FunctionAnswer.Failure failure) {
            return failure.errorType();
        }
        if (answer instanceof FunctionAnswer.Refused refused) {
            return refused.why().word();
        }
        return switch (reason.rule()) {
            case ALB_RESPONSE_MAX, API_GATEWAY_PAYLOAD, EDGE_RESPONSE_VIEWER, EDGE_RESPONSE_ORIGIN -> TOO_LARGE;
            case PAYLOAD_SYNC_RESPONSE -> "Function.ResponseSizeTooLarge";
            default -> INVALID;
        };
    }
}
