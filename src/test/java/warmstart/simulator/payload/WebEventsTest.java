package warmstart.simulator.payload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import warmstart.base.Rng;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.base.json.ReadJson;
import warmstart.simulator.payload.http.HttpRequest;

/** How each way in spells one and the same request. */
class WebEventsTest {
    private static final Place PLACE = Samples.PLACE;
    private static final long AT = Samples.AT;

    private static Ids ids() {
        return new Ids(new Rng(3));
    }

    private static String text(String sample, String pointer) {
        return Objects.requireNonNull(Samples.of(1).get(sample))
                .at(pointer)
                .flatMap(Json::asText)
                .orElseThrow();
    }

    /** Balancer: names in lower case, the query as it stands in the address, of two values the last or both. */
    @Test
    void theBalancerKeepsTheQueryEncoded() {
        JsonObject single = (JsonObject) Objects.requireNonNull(Samples.of(1).get("alb"));
        assertThat(single.at("/queryStringParameters/q").flatMap(Json::asText)).contains("c%26d");
        assertThat(single.at("/headers/accept").flatMap(Json::asText)).contains("application/json");
        assertThat(single.has("multiValueHeaders")).isFalse();
        JsonObject multi = (JsonObject) Objects.requireNonNull(Samples.of(1).get("alb multi"));
        assertThat(multi.at("/multiValueQueryStringParameters/q")).contains(Json.texts(List.of("a%20b", "c%26d")));
        assertThat(multi.has("headers")).isFalse();
    }

    /** REST: names as sent, values decoded, both forms at once. HTTP: lower case, joined by commas, cookies apart. */
    @Test
    void theTwoKindsOfApiSpellRequestsDifferently() {
        JsonObject rest = (JsonObject) Objects.requireNonNull(Samples.of(1).get("rest"));
        assertThat(rest.at("/headers/Accept").flatMap(Json::asText)).contains("application/json");
        assertThat(rest.at("/multiValueQueryStringParameters/q")).contains(Json.texts(List.of("a b", "c&d")));
        assertThat(rest.at("/requestContext/path").flatMap(Json::asText)).contains("/prod/orders/7");
        JsonObject http = (JsonObject) Objects.requireNonNull(Samples.of(1).get("http"));
        assertThat(http.at("/headers/accept").flatMap(Json::asText)).contains("text/html,application/json");
        assertThat(http.at("/headers/cookie")).isEmpty();
        assertThat(http.at("/cookies")).contains(Json.texts(List.of("a=1", "b=2")));
        assertThat(http.at("/queryStringParameters/q").flatMap(Json::asText)).contains("a b,c&d");
        assertThat(http.at("/rawQueryString").flatMap(Json::asText)).contains("q=a%20b&q=c%26d&r=1");
        assertThat(http.at("/rawPath").flatMap(Json::asText)).contains("/prod/orders/7");
        assertThat(http.has("stageVariables")).isFalse();
    }

    @Test
    void aFunctionUrlHasOneRoute() {
        JsonObject url = (JsonObject) Objects.requireNonNull(Samples.of(1).get("url"));
        assertThat(url.at("/routeKey").flatMap(Json::asText)).contains("$default");
        assertThat(url.at("/requestContext/stage").flatMap(Json::asText)).contains("$default");
        assertThat(url.at("/requestContext/authorizer/iam/accountId").flatMap(Json::asText))
                .contains("111122223333");
    }

    @Test
    void aBinaryBodyIsBase64() {
        HttpRequest binary = new HttpRequest("POST", "/", List.of(), List.of(), Optional.of("hi"), true, "203.0.113.9");
        JsonObject event = new warmstart.simulator.payload.http.AlbEvent("arn", false, false).of(binary, ids(), AT);
        assertThat(event.require("body")).isEqualTo(Json.text("aGk="));
        assertThat(event.require("isBase64Encoded")).isEqualTo(Json.bool(true));
    }

    @Test
    void headersAtTheEdgeAreListsByLowerCaseName() {
        Json request = Objects.requireNonNull(Samples.of(1).get("cloudfront viewer request"))
                .at("/Records/0/cf/request/headers/accept/1")
                .orElseThrow();
        assertThat(request).isEqualTo(ReadJson.of("{\"key\":\"Accept\",\"value\":\"application/json\"}"));
    }

    @Test
    void requestIdsOfApisAreShortAndThoseOfUrlsAreUuids() {
        assertThat(text("http", "/requestContext/requestId")).hasSize(16).endsWith("=");
        assertThat(text("url", "/requestContext/requestId")).matches("[0-9a-f-]{36}");
    }

    /** The body of the sample is seven bytes; a body of two letters with an accent is four. */
    @Test
    void theLengthOfABodyIsCountedInBytes() {
        assertThat(text("http", "/headers/content-length")).isEqualTo("7");
        HttpRequest accents =
                new HttpRequest("POST", "/", List.of(), List.of(), Optional.of("éé"), false, "203.0.113.9");
        JsonObject event = new warmstart.simulator.payload.http.FunctionUrlEvent(PLACE, "u", Optional.empty())
                .of(accents, ids(), AT);
        assertThat(event.at("/headers/content-length").flatMap(Json::asText)).contains("4");
        JsonObject none = new warmstart.simulator.payload.http.FunctionUrlEvent(PLACE, "u", Optional.empty())
                .of(HttpRequest.get("/", "203.0.113.9"), ids(), AT);
        assertThat(none.at("/headers/content-length").flatMap(Json::asText)).contains("0");
        assertThat(none.has("body")).isFalse();
        assertThat(none.has("cookies")).isFalse();
        assertThat(none.at("/requestContext/authorizer")).isEmpty();
        assertThat(none.require("isBase64Encoded")).isEqualTo(Json.bool(false));
    }

    @Test
    void pathParametersAreHandedOverWhereThereAreAny() {
        assertThat(text("http", "/pathParameters/id")).isEqualTo("7");
        assertThat(text("rest", "/pathParameters/id")).isEqualTo("7");
    }

    @Test
    void socketsAndRulesSendTextAndStayInScope() {
        for (String sample : List.of("websocket connect", "websocket message", "websocket disconnect")) {
            assertThat(Objects.requireNonNull(Samples.of(1).get(sample)).at("/isBase64Encoded"))
                    .contains(Json.bool(false));
        }
        assertThat(Objects.requireNonNull(Samples.of(1).get("config")).at("/eventLeftScope"))
                .contains(Json.bool(false));
    }
}
