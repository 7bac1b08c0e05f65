package warmstart.simulator.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import warmstart.base.json.Json;

/** Each way an answer can be read names the rule it follows. */
class AnswerRulesTest {
    private static final List<String> BATCH = List.of("m-1", "m-2");
    private static final FunctionAnswer NOT_READY = new FunctionAnswer.Refused(FunctionAnswer.Refusal.PENDING);

    static Stream<Arguments> readings() {
        return Stream.of(
                        doors().stream(),
                        waiting().stream(),
                        List.of(
                                of(batch(Answers.of("[1]"), true), AnswerRule.BATCH_ANSWER_KIND),
                                of(batch(Answers.of("{\"batchItemFailures\":1}"), true), AnswerRule.BATCH_ANSWER_KIND),
                                of(batch(Answers.of("{\"failures\":[]}"), true), AnswerRule.BATCH_ANSWER_WRONG_KEY),
                                of(batch(Answers.of("{}"), true), AnswerRule.PARTIAL_BATCH_EMPTY),
                                of(batch(Answers.of("{}"), false), AnswerRule.FUNCTION_RESPONSE_TYPES),
                                of(batch(Answers.ERROR, true), AnswerRule.PARTIAL_BATCH_SQS_EXCEPTION))
                                .stream())
                .flatMap(stream -> stream);
    }

    private static List<Arguments> doors() {
        return List.of(
                of(InferredAnswer.ofUrl(Answers.FORBIDDEN).reasons(), AnswerRule.URL_RESOURCE_POLICIES),
                of(InferredAnswer.ofUrl(Answers.THROTTLED).reasons(), AnswerRule.URL_THROTTLE),
                of(rest(Answers.THROTTLED).reasons(), AnswerRule.API_GATEWAY_500),
                of(rest(Answers.FORBIDDEN).reasons(), AnswerRule.API_GATEWAY_PERMISSION),
                of(rest(sized(10 * 1_048_576)).reasons(), AnswerRule.API_GATEWAY_PAYLOAD),
                of(rest(Answers.of("{\"body\":\"hi\"}")).reasons(), AnswerRule.STATUS_BY_DEFAULT),
                of(
                        InferredAnswer.ofHttpApi(Answers.THROTTLED, 0, Answers.LIMITS)
                                .reasons(),
                        AnswerRule.HTTP_API_503),
                of(invoke(Answers.FORBIDDEN), AnswerRule.FORBIDDEN),
                of(invoke(Answers.BROKEN), AnswerRule.SERVICE_ERROR),
                of(invoke(NOT_READY), AnswerRule.PENDING),
                of(invoke(Answers.of("1")), AnswerRule.RETURNED),
                of(invoke(Answers.of("raw:hi")), AnswerRule.RAW_ANSWER),
                of(invoke(sized(6_291_556)), AnswerRule.PAYLOAD_SYNC_RESPONSE),
                of(atTheDoor(InvokeAnswer.InvocationType.DRY_RUN, 0), AnswerRule.DRY_RUN),
                of(atTheDoor(InvokeAnswer.InvocationType.EVENT, 1_048_577), AnswerRule.PAYLOAD_ASYNC));
    }

    private static List<Arguments> waiting() {
        return List.of(
                of(states(Answers.THROTTLED), AnswerRule.THROTTLE_EXCEPTION),
                of(states(Answers.FORBIDDEN), AnswerRule.STATES_FORBIDDEN),
                of(states(Answers.BROKEN), AnswerRule.STATES_SERVICE),
                of(states(NOT_READY), AnswerRule.STATES_NOT_READY),
                of(states(Answers.of("raw:hi")), AnswerRule.STATES_RAW_ANSWER),
                of(List.of(StepFunctionsAnswer.stateTimedOut().reason()), AnswerRule.STATES_TIMEOUT),
                of(
                        List.of(UserPoolAnswer.of(Answers.THROTTLED, 0, Answers.LIMITS)
                                .reason()),
                        AnswerRule.COGNITO_REFUSED),
                of(edge(Answers.of("{\"uri\":\"/\"}")), AnswerRule.EDGE_TRIGGERS),
                of(edge(Answers.of("{\"hello\":1}")), AnswerRule.EDGE_502),
                of(
                        edge(new FunctionAnswer.Value(Json.object()
                                .put("status", "200")
                                .put("body", "x".repeat(1_048_577))
                                .build())),
                        AnswerRule.EDGE_RESPONSE_ORIGIN),
                of(
                        List.of(S3BatchAnswer.of(Answers.of("{\"results\":[]}"), "t-1")
                                .reason()),
                        AnswerRule.S3_BATCH_MISSING_KEY));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void aReadingNamesItsRule(List<Reason> reasons, AnswerRule rule) {
        assertThat(reasons).extracting(Reason::rule).contains(rule);
        assertThat(reasons).allSatisfy(reason -> assertThat(reason.text()).isNotBlank());
    }

    private static Arguments of(List<Reason> reasons, AnswerRule rule) {
        return Arguments.of(reasons, rule);
    }

    private static HttpAnswer rest(FunctionAnswer answer) {
        return RestApiAnswer.of(answer, 0, Answers.LIMITS);
    }

    private static List<Reason> invoke(FunctionAnswer answer) {
        return InvokeAnswer.of(answer, Answers.SIZES).reasons();
    }

    private static List<Reason> atTheDoor(InvokeAnswer.InvocationType type, long bytes) {
        return InvokeAnswer.atTheDoor(type, bytes, Answers.SIZES).orElseThrow().reasons();
    }

    private static List<Reason> states(FunctionAnswer answer) {
        return List.of(StepFunctionsAnswer.of(answer, Answers.LIMITS).reason());
    }

    private static List<Reason> edge(FunctionAnswer answer) {
        return List.of(EdgeAnswer.atRequest(answer, false, Answers.LIMITS).reason());
    }

    private static List<Reason> batch(FunctionAnswer answer, boolean reporting) {
        return List.of(BatchAnswer.ofQueue(answer, BATCH, reporting).reason());
    }

    /** A text whose JSON is one byte more than so many. */
    private static FunctionAnswer sized(int bytes) {
        Json empty = Json.object().put("statusCode", 200).put("body", "").build();
        int letters = bytes + 1 - Math.toIntExact(empty.utf8Bytes());
        return new FunctionAnswer.Value(Json.object()
                .put("statusCode", 200)
                .put("body", "x".repeat(letters))
                .build());
    }
}
