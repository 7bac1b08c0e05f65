package warmstart.quiz.generate.scaling;

import static warmstart.quiz.generate.scaling.Draws.between;
import static warmstart.quiz.generate.scaling.Draws.count;
import static warmstart.quiz.generate.scaling.Draws.pick;
import static warmstart.quiz.generate.scaling.Draws.words;

import java.util.List;
import warmstart.base.Rng;
import warmstart.simulator.async.AsyncSource;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.AsyncConfig;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.scenario.Arrivals;

/** Asynchronous invocation: how often an event is tried, and when. */
final class AsyncTemplates {
    private static final long FIRST_WAIT = 60;
    private static final long SECOND_WAIT = 120;

    private AsyncTemplates() {}

    static List<Template> all() {
        return List.of(
                Template.of("async-attempts", AsyncTemplates::attempts, "async-max-retry-attempts"),
                Template.of(
                        "async-last-attempt",
                        AsyncTemplates::lastAttempt,
                        "async-first-retry-wait",
                        "async-second-retry-wait"),
                Template.of(
                        "async-dead-letter",
                        AsyncTemplates::deadLetter,
                        "async-three-attempts",
                        "async-first-retry-wait",
                        "async-second-retry-wait"),
                Template.of(
                        "async-event-age",
                        AsyncTemplates::eventAge,
                        "async-first-retry-wait",
                        "async-second-retry-wait"),
                Template.of("async-throttled", AsyncTemplates::throttled, "async-throttle-return-queue"));
    }

    private static AsyncSource events(long number) {
        return new AsyncSource("e", FunctionTarget.parse(Stage.F), new Arrivals.Evenly(Math.toIntExact(number), 0, 0));
    }

    private static Draft attempts(Quotas quotas, Rng rng) {
        long events = between(rng, 4, 60);
        long retries = between(rng, 0, 2);
        return Draft.in("invocations")
                .drawn("events", events)
                .drawn("retries", retries)
                .asks(
                        "`MaximumRetryAttempts` of the function " + Draws.function(rng) + " is set to " + retries
                                + " for asynchronous invocation.",
                        "A service it depends on is down for a day, so every attempt ends with a function error. "
                                + words(events) + " asynchronous events arrive, and concurrency is plentiful.",
                        "How often does Lambda invoke the function for them in total?")
                .guess(events * retries, "counts the retries and leaves out the first attempt at each event")
                .guess(events * 3, "is the number of attempts with the default of two retries")
                .guess(events, "counts one attempt for each event")
                .guess(events * (retries + 2), "counts the delivery to a dead-letter queue as one more attempt")
                .guess(events + retries, "adds the retries once, though each event has its own")
                .shownBy(
                        new Stage(quotas)
                                .fails()
                                .async(new AsyncConfig(Math.toIntExact(retries), age(quotas)))
                                .with(events(events)),
                        trace -> Readings.count(trace, LambdaKind.INVOCATION_STARTED),
                        key -> "Each event has a first attempt and "
                                + count(retries, "retry").replace("retrys", "retries") + ": " + words(events)
                                + " × (1 + " + retries + ") = " + key + ".");
    }

    private static long age(Quotas quotas) {
        return quotas.async().eventAgeMicros().unset();
    }

    private static Draft lastAttempt(Quotas quotas, Rng rng) {
        long runs = between(rng, 4, 55);
        boolean both = rng.chance(0.75);
        long retries = both ? 2 : 1;
        return Draft.in("s")
                .drawn("duration", runs)
                .drawn("retries", retries)
                .asks(
                        "A function is invoked asynchronously, with "
                                + (both ? "the default of two retries" : "one retry")
                                + ". It fails each time, and each time only after " + runs + " s of work.",
                        "There is no throttling. How many seconds after its first attempt begins does the last attempt at the"
                                + " event begin at the earliest?")
                .guess(both ? FIRST_WAIT + SECOND_WAIT : FIRST_WAIT, "leaves out the time that the failed attempts run")
                .guess(
                        both ? 2 * FIRST_WAIT + 2 * runs : SECOND_WAIT + runs,
                        both
                                ? "takes a wait of 1 minute before the third attempt too"
                                : "takes the wait before a third attempt, of which there is none")
                .guess(
                        both ? FIRST_WAIT + SECOND_WAIT + 3 * runs : FIRST_WAIT + 2 * runs,
                        "is when the last attempt ends")
                .guess(
                        both ? FIRST_WAIT + runs : FIRST_WAIT + SECOND_WAIT + 2 * runs,
                        both
                                ? "is when the second attempt begins; a third one follows"
                                : "is when a third attempt would begin; with one retry there are two attempts")
                .guess(
                        both ? FIRST_WAIT + SECOND_WAIT + runs : 2 * FIRST_WAIT + runs,
                        both ? "counts the work of one failed attempt; two have run before" : "counts the wait twice")
                .shownBy(
                        new Stage(quotas)
                                .fails()
                                .takes(Micros.ofSeconds(runs))
                                .async(new AsyncConfig(Math.toIntExact(retries), age(quotas)))
                                .with(events(1)),
                        trace -> Readings.second(trace, LambdaKind.INVOCATION_STARTED, retries + 1),
                        key -> "The wait starts when an attempt has failed: " + runs + " s + 1 min"
                                + (both ? " + " + runs + " s + 2 min" : "") + " = " + key + ".");
    }

    private static Draft deadLetter(Quotas quotas, Rng rng) {
        long runs = between(rng, 4, 55);
        return Draft.in("s")
                .drawn("duration", runs)
                .asks(
                        "An asynchronous event reaches a function with default retry settings and a dead-letter queue.",
                        "Each attempt ends with a function error after " + runs + " s, and nothing is throttled.",
                        "How many seconds after its first attempt begins is the event given up?")
                .guess(FIRST_WAIT + SECOND_WAIT, "leaves out the time that the three attempts run")
                .guess(FIRST_WAIT + SECOND_WAIT + 2 * runs, "is when the last attempt begins; it still has to fail")
                .guess(2 * FIRST_WAIT + 3 * runs, "takes both waits for 1 minute")
                .guess(FIRST_WAIT + 2 * runs, "is when the second attempt fails; a third one follows")
                .guess(3 * runs, "leaves out the waits")
                .guess(FIRST_WAIT + SECOND_WAIT + 4 * runs, "counts a fourth attempt; two retries make three attempts")
                .shownBy(
                        new Stage(quotas).fails().takes(Micros.ofSeconds(runs)).with(events(1)),
                        trace -> Readings.second(trace, LambdaKind.EVENT_GIVEN_UP, 1),
                        key -> "Three attempts with two waits between them: 3 × " + runs + " s + 1 min + 2 min = " + key
                                + ".");
    }

    private static Draft eventAge(Quotas quotas, Rng rng) {
        long events = between(rng, 3, 40);
        long runs = between(rng, 2, 15);
        long age = pick(rng, 60, 90, 120, 150, 300, 400, 600);
        return Draft.in("invocations")
                .drawn("events", events)
                .drawn("eventAge", age)
                .drawn("duration", runs)
                .asks(
                        "A function takes asynchronous events with two retries and `MaximumEventAgeInSeconds` set to "
                                + age + ".",
                        "Every attempt fails after " + runs + " s of work. " + words(events)
                                + " events arrive at once, and" + " concurrency suffices for all of them.",
                        "How often is the function invoked in total?")
                .guess(events * 3, "leaves out that events which are too old are not tried again")
                .guess(events * 2, "tries each event twice, whatever its age")
                .guess(events, "tries no event again")
                .guess(events * (age / FIRST_WAIT + 1), "makes an attempt each minute until the age is reached")
                .shownBy(
                        new Stage(quotas)
                                .fails()
                                .takes(Micros.ofSeconds(runs))
                                .async(new AsyncConfig(2, Micros.ofSeconds(age)))
                                .with(events(events)),
                        trace -> Readings.count(trace, LambdaKind.INVOCATION_STARTED),
                        key -> "Attempts begin at 0 s, " + (FIRST_WAIT + runs) + " s and "
                                + (FIRST_WAIT + SECOND_WAIT + 2 * runs) + " s. Those after " + age
                                + " s are not made, which leaves " + key + " for " + words(events) + " events.");
    }

    private static Draft throttled(Quotas quotas, Rng rng) {
        long reserved = between(rng, 2, 12);
        long events = reserved * between(rng, 4, 7) + between(rng, 0, reserved - 1);
        long runs = between(rng, 2, 30);
        return Draft.in("invocations")
                .drawn("reserved", reserved)
                .drawn("events", events)
                .drawn("duration", runs)
                .asks(
                        "A function has a reserved concurrency of " + reserved + " and, for asynchronous invocation,"
                                + " `MaximumRetryAttempts` of 0 and the default event age.",
                        words(events) + " asynchronous events are sent within a second; each invocation takes " + runs
                                + " s and succeeds.",
                        "Most events are throttled at first. How many invocations run for them in the end?")
                .guess(reserved, "would hold if a throttle ended an event; it goes back to the queue")
                .guess(events - reserved, "is the number of events that are throttled at first")
                .guess(reserved * 3, "takes throttles for attempts of which there are three")
                .guess(reserved * 2, "allows one more try, but throttles count as no attempt at all")
                .guess(
                        2 * events - reserved,
                        "counts each event that is throttled at first twice; a throttle is no invocation")
                .shownBy(
                        new Stage(quotas)
                                .takes(Micros.ofSeconds(runs))
                                .reserved(reserved)
                                .async(new AsyncConfig(0, age(quotas)))
                                .with(events(events)),
                        trace -> Readings.count(trace, LambdaKind.INVOCATION_SUCCEEDED),
                        key ->
                                "A throttle is no attempt: the event returns to the queue and is tried again until it is 6 hours"
                                        + " old. So each of them gets its turn: " + key + ".");
    }
}
