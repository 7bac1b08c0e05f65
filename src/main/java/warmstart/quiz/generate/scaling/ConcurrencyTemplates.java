package warmstart.quiz.generate.scaling;

import static warmstart.quiz.generate.scaling.Draws.between;
import static warmstart.quiz.generate.scaling.Draws.pick;
import static warmstart.quiz.generate.scaling.Draws.words;

import java.util.List;
import java.util.OptionalLong;
import warmstart.base.Rng;
import warmstart.simulator.call.CallKind;
import warmstart.simulator.call.Caller;
import warmstart.simulator.call.ClientRetries;
import warmstart.simulator.call.Door;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.metric.Metric;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.release.ReleaseKind;
import warmstart.simulator.release.SetReserved;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.trace.Trace;

/** Concurrency of an account and its functions: what calls need, what a reservation lets through, what is left. */
final class ConcurrencyTemplates {
    private static final long MILLIS_PER_SECOND = 1_000;
    private static final long STEADY_UNTIL = 5 * Micros.PER_SECOND / 2;
    private static final String REFUSED = "Callers do not retry.";

    private ConcurrencyTemplates() {}

    static List<Template> all() {
        return List.of(
                Template.of("concurrency-of-rate", ConcurrencyTemplates::ofRate, "concurrency-formula"),
                Template.of("requests-of-reservation", ConcurrencyTemplates::requestsOfReservation, "rps-ten-times"),
                Template.of(
                        "throttled-by-reservation",
                        ConcurrencyTemplates::throttledByReservation,
                        "throttle-sync-429",
                        "reserved-concurrency"),
                Template.of(
                        "left-beside-reservations",
                        ConcurrencyTemplates::leftBesideReservations,
                        "reserved-concurrency",
                        "concurrency-1000"),
                Template.of("largest-reservation", ConcurrencyTemplates::largestReservation, "unreserved-100"),
                Template.of(
                        "throttled-in-shared-pool", ConcurrencyTemplates::throttledInSharedPool, "concurrency-1000"));
    }

    /** So many calls of the function at one moment, by callers that wait and take the first answer. */
    static Caller burst(String name, String target, long calls, long atMicros) {
        return caller(name, target, new Arrivals.Evenly(Math.toIntExact(calls), atMicros, 0));
    }

    static Caller caller(String name, String target, Arrivals arrivals) {
        return new Caller(name, FunctionTarget.parse(target), Door.API, arrivals, 0, ClientRetries.NONE);
    }

    private static Draft ofRate(Quotas quotas, Rng rng) {
        long rate = 1;
        long millis = 1;
        while (rate * millis % MILLIS_PER_SECOND != 0) {
            rate = pick(rng, 20, 25, 40, 50, 80, 100, 125, 160, 200, 250);
            millis = pick(rng, 150, 200, 250, 300, 400, 600, 750, 800, 1_200, 1_500, 2_000, 2_500, 3_000);
        }
        long product = rate * millis;
        Arrivals even =
                new Arrivals.Evenly(Math.toIntExact(2 * product / MILLIS_PER_SECOND), 0, Micros.PER_SECOND / rate);
        String sum = words(rate) + " requests per second × " + seconds(millis) + " s";
        return Draft.in("concurrent executions")
                .drawn("ratePerSecond", rate)
                .drawn("durationMillis", millis)
                .asks(
                        "The function " + Draws.function(rng) + " receives " + words(rate)
                                + " requests per second, evenly spread over the day, and works on each of them for "
                                + words(millis) + " ms.",
                        "Cold starts do not matter here. What concurrency does it need on average?")
                .guess(rate, "is the number of requests in one second, whatever each of them takes")
                .guessIf(
                        rate * MILLIS_PER_SECOND % millis == 0,
                        rate * MILLIS_PER_SECOND / millis,
                        "comes of dividing by the duration instead of multiplying with it")
                .guess(product / 100, "takes a tenth of a second for a second in the duration")
                .guessIf(
                        product % 10_000 == 0,
                        product / 10_000,
                        "is ten times too small: " + words(millis) + " ms are " + seconds(millis) + " s")
                .guessIf(rate % 10 == 0, rate / 10, "takes ten requests per second for what one environment serves")
                .shownBy(
                        new Stage(quotas).takes(Micros.ofMillis(millis)).with(caller("c", Stage.F, even)),
                        trace -> Readings.metric(trace, Metric.CONCURRENT_EXECUTIONS_MAX),
                        key -> "Concurrency is rate times duration: " + sum + " = " + key + ".");
    }

    /** Milliseconds as seconds: {@code 0.25}. */
    private static String seconds(long millis) {
        return java.math.BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString();
    }

    private static Draft requestsOfReservation(Quotas quotas, Rng rng) {
        long reserved = pick(rng, 2, 4, 5, 8, 10, 20);
        boolean quick = rng.chance(0.5);
        long millis = quick ? pick(rng, 10, 20) : pick(rng, 10, 20, 25, 40);
        // A multiple of the cap, so that whatever the stock of requests was at first, a share of them gets through
        // later.
        long offered = reserved * (quick ? 40 : 20);
        long possible = reserved * MILLIS_PER_SECOND / millis;
        long perPlace = quotas.concurrency().requestsPerExecution();
        Arrivals even = new Arrivals.Evenly(
                Math.toIntExact(offered * STEADY_UNTIL / Micros.PER_SECOND), 0, Micros.PER_SECOND / offered);
        return Draft.in("requests per second")
                .drawn("reserved", reserved)
                .drawn("durationMillis", millis)
                .drawn("offered", offered)
                .asks(
                        "The function " + Draws.function(rng) + " has a reserved concurrency of " + words(reserved)
                                + " and answers each request in " + words(millis) + " ms.",
                        "For minutes on end clients send " + words(offered)
                                + " synchronous requests per second. How many requests per second does Lambda serve, while it"
                                + " throttles the rest?")
                .guess(
                        reserved,
                        "takes the reservation for a rate; an environment serves more than one request per second")
                .guess(possible, "follows from the duration alone and passes over the cap on the request rate")
                .guess(offered, "is all that is sent; the rate has a cap of its own, whatever the duration")
                .guess(
                        quotas.concurrency().accountLimit() * perPlace,
                        "is what the account quota allows; here the reservation sets the cap")
                .shownBy(
                        new Stage(quotas)
                                .takes(Micros.ofMillis(millis))
                                .reserved(reserved)
                                .with(caller("c", Stage.F, even)),
                        trace -> Readings.rows(trace, LambdaKind.INVOCATION_STARTED)
                                .filter(row -> row.t() >= STEADY_UNTIL - Micros.PER_SECOND)
                                .count(),
                        key -> "The rate of requests is capped at " + perPlace
                                + " times the concurrency, even if they are" + " shorter than 100 ms: " + perPlace
                                + " × " + words(reserved) + " = " + key + ".");
    }

    private static Draft throttledByReservation(Quotas quotas, Rng rng) {
        long reserved = between(rng, 5, 80);
        long calls = reserved + between(rng, 5, 120);
        long takes = between(rng, 2, 9);
        return Draft.in("requests")
                .drawn("reserved", reserved)
                .drawn("calls", calls)
                .until(Micros.PER_SECOND)
                .asks(
                        "The function " + Draws.function(rng) + " has a reserved concurrency of " + words(reserved)
                                + " and takes " + takes + " s for a request.",
                        "A client sends " + words(calls)
                                + " synchronous requests at the same moment; nothing else runs in the account. "
                                + REFUSED,
                        "How many requests end with status 429?")
                .guess(reserved, "is the number that runs; those beyond it are throttled")
                .guess(calls, "would be all of them; as many as are reserved can run")
                .guess(0, "would need free places of the shared pool; a reservation is a ceiling as well")
                .guessIf(
                        calls > 2 * reserved,
                        calls - 2 * reserved,
                        "counts the reservation twice, as a floor and once more as a ceiling")
                .shownBy(
                        new Stage(quotas)
                                .takes(Micros.ofSeconds(takes))
                                .reserved(reserved)
                                .with(burst("c", Stage.F, calls, 0)),
                        trace -> Readings.count(trace, CallKind.CALL_THROTTLED),
                        key -> "A reservation is a ceiling: " + words(reserved) + " requests run and " + words(calls)
                                + " − " + words(reserved) + " = " + key
                                + " are throttled, though the account has places left.");
    }

    private static Draft leftBesideReservations(Quotas quotas, Rng rng) {
        long account = quotas.concurrency().accountLimit();
        long first = between(rng, 50, 400, 10);
        long second = between(rng, 50, 400, 10);
        return Draft.in("concurrent executions")
                .drawn("account", account)
                .drawn("reservedOfG", first)
                .drawn("reservedOfH", second)
                .until(Micros.ofMillis(500))
                .asks(
                        "An account has the default quota of " + words(account) + " concurrent executions in a Region.",
                        "One function has a reserved concurrency of " + words(first) + ", another one of "
                                + words(second) + ", and both are idle.",
                        "How many concurrent executions can a third function reach that has no reservation?")
                .guess(account, "is the quota; what is reserved is kept back even while nobody uses it")
                .guess(
                        account - first - second - quotas.concurrency().alwaysUnreserved(),
                        "subtracts the part that cannot be reserved; functions without a reservation may use it")
                .guess(account - Math.max(first, second), "subtracts the larger reservation and leaves out the other")
                .guess(first + second, "is the sum of the reservations, which the third function cannot use")
                .guess(
                        quotas.concurrency().alwaysUnreserved(),
                        "is the least that reservations have to leave over; here they leave more")
                .shownBy(
                        new Stage(quotas)
                                .other("g", OptionalLong.of(first))
                                .other("h", OptionalLong.of(second))
                                .with(burst("c", Stage.F, account, 0)),
                        trace -> Readings.metric(trace, Metric.CONCURRENT_EXECUTIONS_MAX),
                        key -> "Reservations count whether they are used or not: " + words(account) + " − "
                                + words(first) + " − " + words(second) + " = " + key
                                + " for all functions without one.");
    }

    private static Draft largestReservation(Quotas quotas, Rng rng) {
        long account = pick(rng, 1_000, 1_000, 1_200, 1_500, 2_000);
        long first = between(rng, 50, 400, 10);
        long second = between(rng, 50, 400, 10);
        long kept = quotas.concurrency().alwaysUnreserved();
        Stage stage = new Stage(quotas)
                .account(account)
                .other("g", OptionalLong.of(first))
                .other("h", OptionalLong.of(second));
        // From the whole quota downwards: the first value that is not refused is the largest.
        for (long places = account; places > 0; places -= 10) {
            stage.change(new SetReserved(account - places, Stage.F, OptionalLong.of(places)));
        }
        return Draft.in("concurrent executions")
                .drawn("account", account)
                .drawn("reservedOfG", first)
                .drawn("reservedOfH", second)
                .until(account)
                .asks(
                        "The concurrency quota of an account is " + words(account) + " in a Region.",
                        "Two functions have a reserved concurrency of " + words(first) + " and of " + words(second)
                                + "; no other function has one.",
                        "What is the largest reserved concurrency that can be set for one more function?")
                .guess(account - first - second, "takes all that is left; a part of the quota has to stay unreserved")
                .guess(account - kept, "leaves out what the other two functions have reserved")
                .guess(account - kept - Math.max(first, second), "subtracts only the larger of the two reservations")
                .guess(account - kept * 2 - first - second, "keeps the unreserved part back twice")
                .guess(first + second, "is what is reserved already")
                .shownBy(
                        stage.with(),
                        trace -> largest(trace),
                        key -> words(kept) + " units always stay unreserved: " + words(account) + " − " + words(kept)
                                + " − " + words(first) + " − " + words(second) + " = " + key + ".");
    }

    private static long largest(Trace trace) {
        return Readings.rows(trace, ReleaseKind.CONCURRENCY_RESERVED)
                .findFirst()
                .orElseThrow()
                .numbers()
                .number("places");
    }

    private static Draft throttledInSharedPool(Quotas quotas, Rng rng) {
        long account = quotas.concurrency().accountLimit();
        long kept = quotas.concurrency().alwaysUnreserved();
        long busy = between(rng, 150, 800, 10);
        long calls = account - busy + between(rng, 20, 300, 10);
        return Draft.in("requests")
                .drawn("account", account)
                .drawn("busy", busy)
                .until(2 * Micros.PER_MINUTE)
                .drawn("calls", calls)
                .asks(
                        "In an account with the default quota of " + words(account)
                                + " concurrent executions, one function" + " is busy with " + words(busy)
                                + " long requests.",
                        "Now a second function gets " + words(calls)
                                + " synchronous requests at the same moment. Neither has"
                                + " a reservation. How many requests are throttled?")
                .guess(
                        calls - (account - busy - kept),
                        "keeps back a part of the quota that only reservations must leave")
                .guess(account - busy, "is the number of requests that find a place")
                .guess(0, "would hold if each function had a quota of its own; they share one")
                .guess(busy, "is what the other function runs; those requests go on")
                .guess(calls, "would be all of them; the rest of the quota is free")
                .shownBy(
                        new Stage(quotas)
                                .takes(10 * Micros.PER_MINUTE)
                                .other("g", OptionalLong.empty())
                                .with(burst("b", "g", busy, 0), burst("c", Stage.F, calls, Micros.PER_MINUTE)),
                        trace -> Readings.count(trace, CallKind.CALL_THROTTLED),
                        key -> "All functions share the quota: " + words(account) + " − " + words(busy) + " = "
                                + words(account - busy) + " places are free, so " + words(calls) + " − "
                                + words(account - busy) + " = " + key + " are throttled.");
    }
}
