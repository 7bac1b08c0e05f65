package warmstart.simulator.response;

import java.util.List;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.simulator.quota.CallQuotas;

/**
 * What a task state makes of an answer: its result, or an error with the names by which {@code Retry} and {@code Catch} can
 * find it.
 *
 * @param result there when the state succeeded
 * @param errorName there when it failed, such as {@code Lambda.TooManyRequestsException}
 * @param caughtBy the names that match the error, the narrowest first
 * @param reason why
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html">Handling errors in Step
 *     Functions workflows</a>
 */
public record StepFunctionsAnswer(
        Optional<Json> result, Optional<String> errorName, List<String> caughtBy, Reason reason) {
    private static final String TASK_FAILED = "States.TaskFailed";
    private static final String ALL = "States.ALL";

    public StepFunctionsAnswer {
        caughtBy = List.copyOf(caughtBy);
    }

    /** The outcome of a task that was answered. */
    public static StepFunctionsAnswer of(FunctionAnswer answer, CallQuotas limits) {
        if (answer instanceof FunctionAnswer.Failure failure) {
            return failed(
                    failure.errorType(),
                    AnswerRule.SYNC_STEP_FUNCTIONS,
                    "the error has the name of the function's own error");
        }
        if (answer instanceof FunctionAnswer.Refused refused) {
            return refused(refused.why());
        }
        if (answer instanceof FunctionAnswer.Value value) {
            return value.json().utf8Bytes() > limits.stateBytesMax() ? tooLarge(limits) : succeeded(value.json());
        }
        return failed("Lambda.Unknown", AnswerRule.STATES_RAW_ANSWER, "the answer is not JSON");
    }

    /** The outcome of a task that was not answered within the state's own {@code TimeoutSeconds}. */
    public static StepFunctionsAnswer stateTimedOut() {
        Reason reason = new Reason(AnswerRule.STATES_TIMEOUT, "the state waited no longer than its `TimeoutSeconds`");
        return new StepFunctionsAnswer(
                Optional.empty(), Optional.of("States.Timeout"), List.of("States.Timeout", TASK_FAILED, ALL), reason);
    }

    private static StepFunctionsAnswer refused(FunctionAnswer.Refusal why) {
        return switch (why) {
            case THROTTLED ->
                failed(
                        "Lambda.TooManyRequestsException",
                        AnswerRule.THROTTLE_EXCEPTION,
                        "Lambda throttled; a Retry is called for");
            case FORBIDDEN ->
                failed(
                        "Lambda.AWSLambdaException",
                        AnswerRule.STATES_FORBIDDEN,
                        "the state machine's role may not invoke it");
            case PENDING, INACTIVE ->
                failed(
                        "Lambda." + why.word(),
                        AnswerRule.STATES_NOT_READY,
                        "the network interfaces of the function are not there");
            case SERVICE ->
                failed(
                        "Lambda.ServiceException",
                        AnswerRule.STATES_SERVICE,
                        "Lambda itself failed; a Retry is called for");
        };
    }

    private static StepFunctionsAnswer succeeded(Json json) {
        Reason reason = new Reason(AnswerRule.SYNC_STEP_FUNCTIONS, "the function returned");
        return new StepFunctionsAnswer(Optional.of(json), Optional.empty(), List.of(), reason);
    }

    /** This one ends the execution: not even {@code States.ALL} catches it. */
    private static StepFunctionsAnswer tooLarge(CallQuotas limits) {
        String text = "the result has more than " + limits.stateBytesMax() + " bytes";
        String name = "States.DataLimitExceeded";
        return new StepFunctionsAnswer(
                Optional.empty(), Optional.of(name), List.of(name), new Reason(AnswerRule.STATES_DATA_LIMIT, text));
    }

    private static StepFunctionsAnswer failed(String name, AnswerRule rule, String text) {
        return new StepFunctionsAnswer(
                Optional.empty(), Optional.of(name), List.of(name, TASK_FAILED, ALL), new Reason(rule, text));
    }
}
