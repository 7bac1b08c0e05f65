package warmstart.quiz.generate.scaling;

import static warmstart.quiz.generate.scaling.Draws.between;
import static warmstart.quiz.generate.scaling.Draws.pick;

import java.util.List;
import warmstart.base.Rng;
import warmstart.simulator.call.CallKind;
import warmstart.simulator.call.Caller;
import warmstart.simulator.call.ClientRetries;
import warmstart.simulator.call.Door;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.trace.Trace;

/** Which of several timeouts ends a request: that of the function, or that of the API in front of it. */
final class GatewayTemplates {
    private GatewayTemplates() {}

    static List<Template> all() {
        return List.of(
                Template.of(
                        "rest-api-timeout",
                        (quotas, rng) -> answered(
                                quotas, rng, Door.REST_API, quotas.call().restTimeoutMicros()),
                        "api-gateway-29s"),
                Template.of(
                        "http-api-timeout",
                        (quotas, rng) -> answered(
                                quotas, rng, Door.HTTP_API, quotas.call().httpApiTimeoutMicros()),
                        "http-api-timeout"));
    }

    private static Draft answered(Quotas quotas, Rng rng, Door door, long patience) {
        long timeout = pick(rng, 10, 15, 20, 45, 60, 90, 120);
        long work = between(rng, 12, 150);
        long wait = patience / Micros.PER_SECOND;
        boolean rest = door == Door.REST_API;
        String api =
                rest ? "A REST API of API Gateway with its default integration timeout" : "An HTTP API of API Gateway";
        Arrivals once = new Arrivals.Evenly(1, 0, 0);
        return Draft.in("s")
                .drawn("functionTimeout", timeout)
                .drawn("work", work)
                .asks(
                        api + " invokes the function " + Draws.function(rng) + " synchronously.",
                        "The function has a timeout of " + timeout + " s and would need " + work
                                + " s for a certain request; cold start and network take no time worth mentioning.",
                        "After how many seconds does the client of the API have an answer, be it a result or an error?")
                .guess(wait, "is the integration timeout of the API; the function has ended before")
                .guess(
                        timeout,
                        timeout < work
                                ? "is the timeout of the function; the API gives up before"
                                : "is the timeout of the function, which its work does not reach")
                .guess(work, "is what the work would take; a timeout ends the wait before")
                .guess(
                        quotas.function().timeoutMicros().unset() / Micros.PER_SECOND,
                        "is the timeout of a function that sets none")
                .shownBy(
                        new Stage(quotas)
                                .takes(Micros.ofSeconds(work))
                                .timeout(Micros.ofSeconds(timeout))
                                .with(new Caller(
                                        "c", FunctionTarget.parse(Stage.F), door, once, 0, ClientRetries.NONE)),
                        GatewayTemplates::answeredAfter,
                        key -> "The first of three ends the wait: the work after " + work
                                + " s, the function timeout after " + timeout + " s, the integration timeout after "
                                + wait + " s. That is " + key + ".");
    }

    /** The answer of the function or, before it, that of the API. */
    private static long answeredAfter(Trace trace) {
        return trace.rows().stream()
                .filter(row -> row.kind() == CallKind.CALL_ANSWERED || row.kind() == CallKind.CALL_ABANDONED)
                .mapToLong(row -> Readings.seconds(row.numbers().number("latencyMicros")))
                .min()
                .orElseThrow();
    }
}
