package warmstart.simulator.response;

import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.quota.CallQuotas;

/**
 * What a user pool makes of the answer of a trigger.
 *
 * @param exception the error that the user sees; none when all is well
 * @param response what the function filled in
 * @param reason why
 * @see <a
 *     href="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-identity-pools-working-with-aws-lambda-triggers.html#important-lambda-considerations">Things
 *     to know about Lambda triggers</a>
 */
public record UserPoolAnswer(Optional<String> exception, JsonObject response, Reason reason) {

    /**
     * The outcome of one call. The pool itself tries again when it waits in vain.
     *
     * @param tookMicros how long the function took
     */
    public static UserPoolAnswer of(FunctionAnswer answer, long tookMicros, CallQuotas limits) {
        if (tookMicros > limits.cognitoTimeoutMicros()) {
            String text = "the pool waits " + Micros.words(limits.cognitoTimeoutMicros())
                    + ", whatever the function's timeout is";
            return error("UnexpectedLambdaException", AnswerRule.COGNITO_TRIGGER_TIMEOUT, text);
        }
        if (answer instanceof FunctionAnswer.Refused) {
            return error("UnexpectedLambdaException", AnswerRule.COGNITO_REFUSED, "Lambda did not run the function");
        }
        if (answer instanceof FunctionAnswer.Failure failure) {
            return error(
                    "UserLambdaValidationException",
                    AnswerRule.COGNITO_ERROR,
                    "the function failed on purpose or not: " + failure.errorMessage());
        }
        boolean shaped = answer instanceof FunctionAnswer.Value value
                && value.json()
                        .at("/response")
                        .filter(JsonObject.class::isInstance)
                        .isPresent();
        if (!shaped) {
            return error(
                    "InvalidLambdaResponseException",
                    AnswerRule.COGNITO_RESPONSE_FIELD,
                    "the function has to return the event, with `response` in it");
        }
        Json response = ((FunctionAnswer.Value) answer).json().at("/response").orElseThrow();
        return new UserPoolAnswer(
                Optional.empty(),
                (JsonObject) response,
                new Reason(AnswerRule.COGNITO_RESPONSE_FIELD, "the pool reads `response` of the returned event"));
    }

    private static UserPoolAnswer error(String exception, AnswerRule rule, String text) {
        return new UserPoolAnswer(Optional.of(exception), Json.object().build(), new Reason(rule, text));
    }
}
