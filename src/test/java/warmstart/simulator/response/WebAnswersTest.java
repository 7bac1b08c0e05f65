package warmstart.simulator.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.json.Json;
import warmstart.simulator.KnownRules;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.quota.CallQuotas;

/** What clients of load balancers, APIs and function URLs see. */
class WebAnswersTest {
    private static final CallQuotas LIMITS = Answers.LIMITS;

    private static HttpAnswer alb(FunctionAnswer answer, boolean multi) {
        return known(AlbAnswer.of(answer, multi, LIMITS));
    }

    private static HttpAnswer rest(FunctionAnswer answer) {
        return known(RestApiAnswer.of(answer, 10, LIMITS));
    }

    private static HttpAnswer url(FunctionAnswer answer) {
        return known(InferredAnswer.ofUrl(answer));
    }

    private static HttpAnswer http(FunctionAnswer answer) {
        return known(InferredAnswer.ofHttpApi(answer, 10, LIMITS));
    }

    private static HttpAnswer known(HttpAnswer answer) {
        assertThat(answer.reasons())
                .isNotEmpty()
                .allMatch(reason -> KnownRules.knows(reason.rule().id()));
        return answer;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"statusCode":200}                                              | 200 | statusCode alone is enough
            {"statusCode":"201","body":"x"}                                 | 201 | a text of digits
            {"statusCode":200,"headers":{"a":"b"},"body":"x"}               | 200 |
            {"statusCode":200,"body":"eA==","isBase64Encoded":true}         | 200 |
            {"statusCode":200,"statusDescription":"200 OK","other":1}       | 200 | other keys do not matter
            {"body":"x"}                                                    | 502 | statusCode is required
            {"statusCode":"abc"}                                            | 502 |
            {"statusCode":99}                                               | 502 |
            {"statusCode":200,"body":{"a":1}}                               | 502 |
            {"statusCode":200,"headers":"x"}                                | 502 |
            {"statusCode":200,"headers":{"a":["b"]}}                        | 502 |
            {"statusCode":200,"body":"%%","isBase64Encoded":true}           | 502 |
            "hello"                                                         | 502 |
            null                                                            | 502 |
            raw:hello                                                       | 502 |
            throw                                                           | 502 |
            """)
    void aBalancerWantsAStatusCode(String answer, int status) {
        assertThat(alb(Answers.of(answer), false).status()).isEqualTo(status);
    }

    @Test
    void theTargetGroupSaysWhichHeadersAreRead() {
        FunctionAnswer both = Answers.of(
                "{\"statusCode\":200,\"headers\":{\"a\":\"1\"},\"multiValueHeaders\":{\"a\":[\"2\",\"3\"]}}");
        assertThat(alb(both, false).headers()).containsExactly(new HttpAnswer.Header("a", "1"));
        assertThat(alb(both, true).headers())
                .containsExactly(new HttpAnswer.Header("a", "2"), new HttpAnswer.Header("a", "3"));
        assertThat(alb(both, true).reasons().get(0).text()).contains("`headers` is not read");
    }

    /** {"statusCode":200,"body":""} is 28 bytes, so 1,048,576 - 28 letters just fit. */
    @ParameterizedTest
    @CsvSource({"1048548, 200", "1048549, 502"})
    void aBalancerTakesOneMegabyte(int letters, int status) {
        Json answer = Json.object()
                .put("statusCode", 200)
                .put("body", "x".repeat(letters))
                .build();
        assertThat(alb(new FunctionAnswer.Value(answer), false).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"statusCode":200,"body":"x"}                                   | 200
            {"statusCode":"200","body":"x"}                                 | 200
            {"statusCode":200,"headers":{"a":"b","n":1},"body":"x"}         | 200
            {"statusCode":200,"headers":null,"body":null}                   | 200
            {"statusCode":200,"multiValueHeaders":{"a":["b","c"]}}          | 200
            {"body":"x"}                                                    | 200
            {"headers":{"a":"b"}}                                           | 200
            {}                                                              | 200
            {"statusCode":"2xx"}                                            | 502
            {"statusCode":[200]}                                            | 502
            {"statusCode":true}                                             | 502
            {"statusCode":1000}                                             | 502
            {"statusCode":200,"body":{"a":1}}                               | 502
            {"statusCode":200,"body":["a"]}                                 | 502
            {"statusCode":200,"headers":"x"}                                | 502
            {"statusCode":200,"headers":["x"]}                              | 502
            {"statusCode":200,"headers":{"a":["b"]}}                        | 502
            {"statusCode":200,"headers":{"a":{}}}                           | 502
            {"statusCode":200,"multiValueHeaders":{"a":"b"}}                | 502
            {"statusCode":200,"isBase64Encoded":"yes"}                      | 502
            {"statusCode":200,"body":"x","extra":1}                         | 502
            {"message":"hello"}                                             | 502
            {"statusCode":200,"cookies":["a=b"]}                            | 502
            "hello"                                                         | 502
            ["hello"]                                                       | 502
            42                                                              | 502
            null                                                            | 502
            raw:hello                                                       | 502
            throw                                                           | 502
            """)
    void aRestApiKnowsFiveKeys(String answer, int status) {
        HttpAnswer seen = rest(Answers.of(answer));
        assertThat(seen.status()).isEqualTo(status);
        if (status == 502) {
            assertThat(seen.body()).isEqualTo("{\"message\":\"Internal server error\"}");
        }
    }

    @Test
    void aRestApiSaysWhatIsMalformed() {
        assertThat(rest(Answers.of("{\"statusCode\":200,\"body\":{}}"))
                        .reasons()
                        .get(0)
                        .text())
                .isEqualTo("`body` is an object, a text is wanted: encode it first");
    }

    @ParameterizedTest
    @CsvSource({"29000, 200", "29001, 504"})
    void aRestApiWaitsForItsTimeout(long tookMillis, int status) {
        assertThat(RestApiAnswer.of(Answers.of("{\"statusCode\":200}"), Micros.ofMillis(tookMillis), LIMITS)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void aRestApiWithoutPermissionAnswers500() {
        assertThat(rest(Answers.FORBIDDEN).status()).isEqualTo(500);
        assertThat(rest(Answers.THROTTLED).status()).isEqualTo(500);
    }

    @Test
    void bothMapsOfHeadersAreMerged() {
        FunctionAnswer both =
                Answers.of("{\"headers\":{\"A\":\"1\",\"b\":\"2\"},\"multiValueHeaders\":{\"a\":[\"3\",\"4\"]}}");
        assertThat(rest(both).headers())
                .containsExactly(
                        new HttpAnswer.Header("a", "3"),
                        new HttpAnswer.Header("a", "4"),
                        new HttpAnswer.Header("b", "2"));
    }

    /** Without a status code the answer is the body, JSON as it is: a text keeps its quotes, as the guide's example does. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"hello":"world"}                                  | 200 | {"hello":"world"}  | application/json
            ["hello",3,true]                                   | 200 | ["hello",3,true]   | application/json
            "hello"                                            | 200 | "hello"            | application/json
            3                                                  | 200 | 3                  | application/json
            3.1                                                | 200 | 3.1                | application/json
            true                                               | 200 | true               | application/json
            null                                               | 200 | null               | application/json
            {"body":"x","headers":{"a":"b"}}                   | 200 | {"body":"x","headers":{"a":"b"}} | application/json
            {"statusCode":200,"body":"x"}                      | 200 | x                  |
            {"statusCode":201,"body":"{\\"a\\":1}"}            | 201 | {"a":1}            |
            {"statusCode":"404","body":"x"}                    | 404 | x                  |
            {"statusCode":200,"body":{"a":1}}                  | 200 | {"a":1}            |
            {"statusCode":200,"headers":{"Content-Type":"text/html"},"body":"x"} | 200 | x | text/html
            """)
    void withoutAStatusCodeTheAnswerIsTheBody(String answer, int status, String body, String contentType) {
        for (HttpAnswer seen : List.of(url(Answers.of(answer)), http(Answers.of(answer)))) {
            assertThat(seen.status()).isEqualTo(status);
            assertThat(seen.body()).isEqualTo(body);
            if (contentType != null) {
                assertThat(seen.header("content-type")).contains(contentType);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            throw
            raw:hello
            {"statusCode":"abc"}
            {"statusCode":200,"headers":"x"}
            {"statusCode":200,"cookies":"a=b"}
            {"statusCode":200,"body":"%%","isBase64Encoded":true}
            """)
    void aUrlAnswers502AndAnHttpApi500(String answer) {
        assertThat(url(Answers.of(answer)).status()).isEqualTo(502);
        assertThat(url(Answers.of(answer)).body()).isEqualTo("Internal Server Error");
        assertThat(http(Answers.of(answer)).status()).isEqualTo(500);
        assertThat(http(Answers.of(answer)).body()).isEqualTo("{\"message\":\"Internal Server Error\"}");
    }

    @Test
    void eachCookieIsAHeaderOfItsOwn() {
        HttpAnswer seen = url(Answers.of("{\"statusCode\":200,\"cookies\":[\"a=1\",\"b=2\"]}"));
        assertThat(seen.headers())
                .contains(new HttpAnswer.Header("set-cookie", "a=1"), new HttpAnswer.Header("set-cookie", "b=2"));
    }

    @Test
    void aUrlWithoutPermissionAnswers403AndThrottled429() {
        assertThat(url(Answers.FORBIDDEN).status()).isEqualTo(403);
        assertThat(url(Answers.THROTTLED).status()).isEqualTo(429);
        assertThat(url(Answers.BROKEN).status()).isEqualTo(502);
        assertThat(http(Answers.THROTTLED).status()).isEqualTo(503);
        assertThat(http(Answers.FORBIDDEN).status()).isEqualTo(500);
    }

    @ParameterizedTest
    @CsvSource({"30000, 200", "30001, 503"})
    void anHttpApiWaitsForItsTimeout(long tookMillis, int status) {
        assertThat(known(InferredAnswer.ofHttpApi(Answers.of("{}"), Micros.ofMillis(tookMillis), LIMITS))
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"100, true", "599, true", "99, false", "600, false"})
    void aStatusLiesBetween100And599(int status, boolean wellFormed) {
        FunctionAnswer answer = Answers.of("{\"statusCode\":" + status + "}");
        assertThat(rest(answer).status()).isEqualTo(wellFormed ? status : 502);
        assertThat(alb(answer, false).status()).isEqualTo(wellFormed ? status : 502);
    }

    @Test
    void onlyABodyThatSaysSoIsBinary() {
        FunctionAnswer binary = Answers.of("{\"statusCode\":200,\"body\":\"eA==\",\"isBase64Encoded\":true}");
        FunctionAnswer text = Answers.of("{\"statusCode\":200,\"body\":\"eA==\"}");
        FunctionAnswer plain = Answers.of("{\"a\":1}");
        assertThat(List.of(alb(binary, false), rest(binary), url(binary), http(binary)))
                .allMatch(HttpAnswer::binary);
        assertThat(List.of(alb(text, false), rest(text), url(text), url(plain), http(text)))
                .noneMatch(HttpAnswer::binary);
        FunctionAnswer error = Answers.of("throw");
        assertThat(List.of(alb(error, false), rest(error), url(error), http(error)))
                .noneMatch(HttpAnswer::binary);
    }

    @Test
    void aListWithOneBadValueIsMalformed() {
        assertThat(rest(Answers.of("{\"multiValueHeaders\":{\"a\":[\"b\",[]]}}"))
                        .status())
                .isEqualTo(502);
        assertThat(url(Answers.of("{\"statusCode\":200,\"cookies\":[\"a\",{}]}"))
                        .status())
                .isEqualTo(502);
    }

    @Test
    void theContentTypeOfTheFunctionIsNotOverwritten() {
        FunctionAnswer html =
                Answers.of("{\"statusCode\":200,\"headers\":{\"Content-Type\":\"text/html\"},\"body\":\"x\"}");
        assertThat(url(html).headers()).containsExactly(new HttpAnswer.Header("Content-Type", "text/html"));
        assertThat(url(Answers.of("{\"statusCode\":200}")).header("content-type"))
                .contains("application/json");
        assertThat(http(Answers.of("{\"statusCode\":200}")).header("content-type"))
                .contains("text/plain; charset=utf-8");
    }

    @Test
    void aRestApiSaysWhyLambdaDidNotRun() {
        assertThat(rest(Answers.FORBIDDEN).reasons().get(0).rule().id()).isEqualTo("api-gateway-permission");
        assertThat(rest(Answers.THROTTLED).reasons().get(0).rule().id()).isEqualTo("assumed:api-gateway-500");
    }

    /** {"body":""} is 11 bytes; 10 MiB are 10,485,760. */
    @ParameterizedTest
    @CsvSource({"10485749, 200", "10485750, 502"})
    void aRestApiTakesTenMegabytes(int letters, int status) {
        Json answer = Json.object().put("body", "x".repeat(letters)).build();
        assertThat(rest(new FunctionAnswer.Value(answer)).status()).isEqualTo(status);
    }
}
