package warmstart.simulator.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import warmstart.base.json.Json;
import warmstart.base.json.ReadJson;
import warmstart.simulator.KnownRules;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.quota.CallQuotas;
import warmstart.simulator.response.InvokeAnswer.InvocationType;

/** What the Invoke API, S3 Batch, CloudFront, Cognito and Step Functions make of an answer. */
class CallerAnswersTest {
    private static final CallQuotas LIMITS = Answers.LIMITS;

    private static InvokeAnswer invoke(FunctionAnswer answer) {
        InvokeAnswer seen = InvokeAnswer.of(answer, Answers.SIZES);
        assertThat(seen.reasons())
                .isNotEmpty()
                .allMatch(reason -> KnownRules.knows(reason.rule().id()));
        return seen;
    }

    @Test
    void aFunctionErrorIsStatus200WithAField() {
        InvokeAnswer seen = invoke(Answers.ERROR);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.functionError()).contains("Unhandled");
        assertThat(seen.payload())
                .contains(
                        ReadJson.of(
                                "{\"errorMessage\":\"boom\",\"errorType\":\"ValueError\",\"requestId\":\"r-1\",\"stackTrace\":[\"line 1\"]}"));
        assertThat(invoke(Answers.of("{\"a\":1}")).functionError()).isEmpty();
    }

    @Test
    void aTimeoutNamesRequestAndSeconds() {
        InvokeAnswer seen = invoke(FunctionAnswer.Failure.timedOut("3f2b", 3_000));
        assertThat(seen.payload())
                .contains(
                        ReadJson.of(
                                "{\"errorMessage\":\"RequestId: 3f2b Error: Task timed out after 3.00 seconds\",\"errorType\":\"Sandbox.Timedout\"}"));
    }

    @Test
    void aProcessThatExitsIsAnErrorOfTheRuntime() {
        assertThat(FunctionAnswer.Failure.exited("3f2b", 1).errorType()).isEqualTo("Runtime.ExitError");
        assertThat(FunctionAnswer.Failure.exited("3f2b", 1).errorMessage()).contains("3f2b", "exit status 1");
    }

    /** A text of n letters is n + 2 bytes of JSON. */
    @ParameterizedTest
    @CsvSource({"6291554, false", "6291555, true"})
    void anAnswerThatIsTooLargeIsAFunctionError(int letters, boolean error) {
        InvokeAnswer seen = invoke(new FunctionAnswer.Value(Json.text("x".repeat(letters))));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.functionError().isPresent()).isEqualTo(error);
        if (error) {
            assertThat(seen.payload().flatMap(body -> body.at("/errorType")).flatMap(Json::asText))
                    .contains("Function.ResponseSizeTooLarge");
            assertThat(seen.payload()
                            .flatMap(body -> body.at("/errorMessage"))
                            .flatMap(Json::asText)
                            .orElse(""))
                    .contains("6291556");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "REQUEST_RESPONSE, 6291456, 0",
        "REQUEST_RESPONSE, 6291457, 413",
        "EVENT, 1048576, 202",
        "EVENT, 1048577, 413",
        "DRY_RUN, 10, 204"
    })
    void theDoorChecksSizeAndKind(InvocationType type, long bytes, int status) {
        assertThat(InvokeAnswer.atTheDoor(type, bytes, Answers.SIZES)
                        .map(InvokeAnswer::status)
                        .orElse(0))
                .isEqualTo(status);
    }

    @Test
    void anEventAndADryRunAreAnsweredWithAnEmptyBody() {
        assertThat(InvokeAnswer.atTheDoor(InvocationType.EVENT, 1, Answers.SIZES)
                        .orElseThrow()
                        .payload())
                .isEmpty();
        assertThat(InvokeAnswer.atTheDoor(InvocationType.DRY_RUN, 1, Answers.SIZES)
                        .orElseThrow()
                        .payload())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ThrottleReason.class)
    void aThrottleIs429WithAReason(ThrottleReason reason) {
        InvokeAnswer seen = InvokeAnswer.throttled(reason);
        assertThat(seen.status()).isEqualTo(429);
        assertThat(seen.errorType()).contains("TooManyRequestsException");
        assertThat(seen.payload().flatMap(body -> body.at("/Reason")).flatMap(Json::asText))
                .contains(reason.word());
        assertThat(seen.payload().flatMap(body -> body.at("/message")).flatMap(Json::asText))
                .contains("Rate Exceeded.");
    }

    @Test
    void aRefusedInvocationIsAnExceptionOfTheApi() {
        assertThat(invoke(Answers.THROTTLED).status()).isEqualTo(429);
        assertThat(invoke(Answers.FORBIDDEN).errorType()).contains("AccessDeniedException");
        assertThat(invoke(Answers.BROKEN).status()).isEqualTo(500);
        assertThat(invoke(Answers.of("raw:x")).payload()).contains(Json.text("x"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"results":[{"taskId":"t","resultCode":"Succeeded","resultString":"ok"}]}            | SUCCEEDED
            {"results":[{"taskId":"t","resultCode":"TemporaryFailure"}]}                         | TEMPORARY_FAILURE
            {"results":[{"taskId":"t","resultCode":"PermanentFailure"}]}                         | PERMANENT_FAILURE
            {"results":[{"taskId":"t","resultCode":"Fine"}]}                                     | TEMPORARY_FAILURE
            {"results":[{"taskId":"u","resultCode":"Succeeded"}]}                                | TEMPORARY_FAILURE
            {"treatMissingKeysAs":"PermanentFailure","results":[]}                               | PERMANENT_FAILURE
            {"treatMissingKeysAs":"Succeeded","results":[]}                                      | SUCCEEDED
            {}                                                                                   | TEMPORARY_FAILURE
            null                                                                                 | TEMPORARY_FAILURE
            throw                                                                                | TEMPORARY_FAILURE
            """)
    void s3BatchReadsOneOfThreeCodes(String answer, S3BatchAnswer.Result result) {
        S3BatchAnswer seen = S3BatchAnswer.of(Answers.of(answer), "t");
        assertThat(seen.result()).isEqualTo(result);
        assertThat(KnownRules.knows(seen.reason().rule().id())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"uri":"/x","method":"GET","headers":{}}                                | true  | 0
            {"status":"302","headers":{"location":[{"value":"/y"}]}}                | false | 302
            {"status":200,"body":"x"}                                               | false | 200
            {"status":"99"}                                                         | false | 502
            {"hello":1}                                                             | false | 502
            null                                                                    | false | 502
            {"uri":"/x","headers":{"X-Edge-Thing":[]}}                              | false | 502
            {"uri":"/x","headers":{"connection":[]}}                                | false | 502
            {"uri":"/x","headers":{"a":"b"}}                                        | false | 502
            throw                                                                   | false | 503
            """)
    void cloudFrontGoesOnOrAnswers(String answer, boolean goesOn, int status) {
        EdgeAnswer seen = EdgeAnswer.atRequest(Answers.of(answer), true, LIMITS);
        assertThat(seen.goesOn()).isEqualTo(goesOn);
        assertThat(seen.status()).isEqualTo(status);
        assertThat(KnownRules.knows(seen.reason().rule().id())).isTrue();
    }

    /** 40 KB at the viewer, 1 MB at the origin. */
    @Test
    void anAnswerMadeAtTheViewerMustBeSmaller() {
        FunctionAnswer large = new FunctionAnswer.Value(Json.object()
                .put("status", "200")
                .put("body", "x".repeat(50_000))
                .build());
        assertThat(EdgeAnswer.atRequest(large, true, LIMITS).status()).isEqualTo(502);
        assertThat(EdgeAnswer.atRequest(large, false, LIMITS).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"version":"1","response":{"autoConfirmUser":true}} | 5000 |
            {"version":"1","response":{"autoConfirmUser":true}} | 5001 | UnexpectedLambdaException
            {"version":"1"}                                     | 10   | InvalidLambdaResponseException
            {"response":null}                                   | 10   | InvalidLambdaResponseException
            "ok"                                                | 10   | InvalidLambdaResponseException
            throw                                               | 10   | UserLambdaValidationException
            """)
    void aUserPoolWantsItsEventBackInTime(String answer, long tookMillis, String exception) {
        UserPoolAnswer seen = UserPoolAnswer.of(Answers.of(answer), Micros.ofMillis(tookMillis), LIMITS);
        assertThat(seen.exception().orElse(null)).isEqualTo(exception);
        assertThat(KnownRules.knows(seen.reason().rule().id())).isTrue();
        assertThat(seen.response().has("autoConfirmUser")).isEqualTo(exception == null);
    }

    @Test
    void stepFunctionsNamesErrorsForRetryAndCatch() {
        StepFunctionsAnswer own = StepFunctionsAnswer.of(Answers.ERROR, LIMITS);
        assertThat(own.errorName()).contains("ValueError");
        assertThat(own.caughtBy()).containsExactly("ValueError", "States.TaskFailed", "States.ALL");
        assertThat(StepFunctionsAnswer.of(Answers.THROTTLED, LIMITS).errorName())
                .contains("Lambda.TooManyRequestsException");
        assertThat(StepFunctionsAnswer.of(Answers.BROKEN, LIMITS).errorName()).contains("Lambda.ServiceException");
        assertThat(StepFunctionsAnswer.of(FunctionAnswer.Failure.timedOut("r", 3_000), LIMITS)
                        .errorName())
                .contains("Sandbox.Timedout");
        assertThat(StepFunctionsAnswer.stateTimedOut().caughtBy()).contains("States.Timeout", "States.ALL");
        assertThat(StepFunctionsAnswer.of(Answers.of("{\"a\":1}"), LIMITS).result())
                .contains(ReadJson.of("{\"a\":1}"));
    }

    /** A text of n letters is n + 2 bytes; 256 KiB is 262,144. */
    @ParameterizedTest
    @CsvSource({"262142, true", "262143, false"})
    void aResultThatIsTooLargeEndsTheExecution(int letters, boolean fits) {
        StepFunctionsAnswer seen =
                StepFunctionsAnswer.of(new FunctionAnswer.Value(Json.text("x".repeat(letters))), LIMITS);
        assertThat(seen.result().isPresent()).isEqualTo(fits);
        assertThat(seen.caughtBy()).doesNotContain("States.ALL");
        assertThat(KnownRules.knows(seen.reason().rule().id())).isTrue();
    }

    @Test
    void everyAnswerOfTheApiIsComplete() {
        InvokeAnswer value = invoke(Answers.of("1"));
        assertThat(value.functionError()).isEmpty();
        assertThat(value.errorType()).isEmpty();
        assertThat(invoke(Answers.of("raw:x")).errorType()).isEmpty();
        assertThat(invoke(Answers.of("raw:x")).functionError()).isEmpty();
        assertThat(invoke(Answers.ERROR).errorType()).isEmpty();
        assertThat(invoke(Answers.FORBIDDEN).status()).isEqualTo(403);
        assertThat(invoke(Answers.FORBIDDEN).functionError()).isEmpty();
        assertThat(InvokeAnswer.throttled(ThrottleReason.RESERVED_CONCURRENCY).functionError())
                .isEmpty();
        InvokeAnswer event =
                InvokeAnswer.atTheDoor(InvocationType.EVENT, 1, Answers.SIZES).orElseThrow();
        assertThat(event.functionError()).isEmpty();
        assertThat(event.errorType()).isEmpty();
    }

    @Test
    void sizesAreNamedInTheMessage() {
        InvokeAnswer large = InvokeAnswer.atTheDoor(InvocationType.EVENT, 1_048_577, Answers.SIZES)
                .orElseThrow();
        assertThat(large.errorType()).contains("RequestTooLargeException");
        assertThat(large.functionError()).isEmpty();
        assertThat(large.payload().flatMap(body -> body.at("/message")).flatMap(Json::asText))
                .contains("1048577 byte payload is too large (limit 1048576 bytes)");
        assertThat(large.reasons().get(0).text()).isEqualTo("the request has 1048577 bytes, the limit is 1048576");
        assertThat(FunctionAnswer.Failure.tooLarge(6_291_556).errorMessage()).contains("(6291556 bytes)");
    }

    /** {"status":"200","body":""} is 26 bytes; 40 KiB are 40,960. */
    @ParameterizedTest
    @CsvSource({"40934, 200", "40935, 502"})
    void theLimitAtTheViewerIsIncluded(int letters, int status) {
        Json answer = Json.object()
                .put("status", "200")
                .put("body", "x".repeat(letters))
                .build();
        EdgeAnswer seen = EdgeAnswer.atRequest(new FunctionAnswer.Value(answer), true, LIMITS);
        assertThat(seen.status()).isEqualTo(status);
        assertThat(seen.goesOn()).isFalse();
        assertThat(seen.reason().text().contains("the limit is 40960")).isEqualTo(status == 502);
    }

    @Test
    void aStateHasEitherAResultOrAnError() {
        assertThat(StepFunctionsAnswer.of(Answers.of("1"), LIMITS).errorName()).isEmpty();
        assertThat(StepFunctionsAnswer.of(Answers.ERROR, LIMITS).result()).isEmpty();
        assertThat(StepFunctionsAnswer.stateTimedOut().result()).isEmpty();
        assertThat(StepFunctionsAnswer.of(Answers.of("raw:x"), LIMITS).errorName())
                .contains("Lambda.Unknown");
    }

    @Test
    void thereAreSixReasonsForAThrottle() {
        assertThat(ThrottleReason.values())
                .filteredOn(reason -> !reason.isNotReady())
                .extracting(ThrottleReason::word)
                .containsExactlyInAnyOrder(
                        "ConcurrentInvocationLimitExceeded",
                        "FunctionInvocationRateLimitExceeded",
                        "ReservedFunctionConcurrentInvocationLimitExceeded",
                        "ReservedFunctionInvocationRateLimitExceeded",
                        "CallerRateLimitExceeded",
                        "ConcurrentSnapshotCreateLimitExceeded");
    }
}
