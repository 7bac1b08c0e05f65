package warmstart.quiz.generate.scaling;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * The outcome of every template as a formula of what was drawn, written from the documentation and without a look at the
 * simulator. Times in seconds, those of deployments in minutes.
 */
final class Oracle {
    private static final Map<String, ToLongFunction<Map<String, Long>>> FORMULAS = new LinkedHashMap<>();

    static {
        // Concurrency = requests per second × duration in seconds.
        put("concurrency-of-rate", n -> n.get("ratePerSecond") * n.get("durationMillis") / 1_000);
        // Ten requests per second for each unit of concurrency.
        put("requests-of-reservation", n -> 10 * n.get("reserved"));
        put("throttled-by-reservation", n -> n.get("calls") - n.get("reserved"));
        put("left-beside-reservations", n -> 1_000 - n.get("reservedOfG") - n.get("reservedOfH"));
        // 100 always stay unreserved.
        put("largest-reservation", n -> n.get("account") - 100 - n.get("reservedOfG") - n.get("reservedOfH"));
        put("throttled-in-shared-pool", n -> n.get("calls") + n.get("busy") - 1_000);
        put("provisioned-spillover", n -> n.get("calls") - n.get("provisioned"));
        put("provisioned-in-reservation", n -> n.get("calls") - n.get("reserved"));
        put("rest-api-timeout", n -> Math.min(29, Math.min(n.get("functionTimeout"), n.get("work"))));
        put("http-api-timeout", n -> Math.min(30, Math.min(n.get("functionTimeout"), n.get("work"))));
        put("async-attempts", n -> n.get("events") * (n.get("retries") + 1));
        // Waits of 1 and 2 minutes, each from the end of the attempt before.
        put("async-last-attempt", n -> n.get("retries") == 1 ? 60 + n.get("duration") : 180 + 2 * n.get("duration"));
        put("async-dead-letter", n -> 180 + 3 * n.get("duration"));
        put("async-event-age", n -> {
            long second = 60 + n.get("duration");
            long third = second + n.get("duration") + 120;
            long attempts = 1 + (n.get("eventAge") > second ? 1 : 0) + (n.get("eventAge") > third ? 1 : 0);
            return n.get("events") * attempts;
        });
        put("async-throttled", n -> n.get("events"));
        // 5 at the start, 300 more a minute, up to 1,250 for a mapping and up to the account's quota.
        put("sqs-growth", n -> Math.min(n.get("account"), Math.min(1_250, 5 + 300 * n.get("minutes"))));
        put(
                "sqs-reservation",
                n -> n.get("maximumConcurrency1")
                        + n.get("maximumConcurrency2")
                        + n.getOrDefault("maximumConcurrency3", 0L));
        put("fifo-groups", n -> Math.min(n.get("groups"), n.getOrDefault("maximumConcurrency", Long.MAX_VALUE)));
        put("sqs-batches", n -> roundedUp(n.get("messages"), 10));
        put("sqs-next-attempt", n -> (n.get("attempt") - 1) * n.get("visibilityTimeout"));
        put("sqs-receives", n -> n.get("messages") * n.get("maxReceiveCount"));
        put("sqs-dead-letter", n -> n.get("maxReceiveCount") * n.get("visibilityTimeout"));
        put("partial-batch-sqs", n -> n.get("reported") == 1 ? n.get("failed") : n.get("batchSize"));
        put("partial-batch-fifo", n -> n.get("batchSize") - n.get("failedPlace") + 1);
        put("shards-times-factor", n -> n.get("shards") * n.get("parallelizationFactor"));
        put("shards-times-readers", n -> n.get("shards") * n.get("readers"));
        put("stream-batches", n -> roundedUp(n.get("records"), 100));
        put("stream-attempts", n -> n.get("records") / n.get("batchSize") + n.get("retries"));
        put("stream-waiting", n -> {
            long before = (n.get("badRecord") - 1) / n.get("batchSize");
            return n.get("records") - before * n.get("batchSize");
        });
        put("stream-discarded", n -> n.get("bisects") == 1 ? n.get("badRecords") : n.get("batchSize"));
        put("stream-checkpoint", n -> n.get("batchSize") - n.get("firstFailure") + 1);
        put("canary-done", n -> n.get("hookMinutes") + n.get("pauseMinutes"));
        // The first tenth moves at once, nine more follow.
        put("linear-done", n -> n.get("hookMinutes") + 9 * n.get("intervalMinutes"));
        put("linear-share", n -> 10 * (1 + n.get("minute") / n.get("intervalMinutes")));
    }

    private Oracle() {}

    private static void put(String template, ToLongFunction<Map<String, Long>> formula) {
        FORMULAS.put(template, formula);
    }

    private static long roundedUp(long number, long by) {
        return number / by + (number % by == 0 ? 0 : 1);
    }

    static Set<String> templates() {
        return FORMULAS.keySet();
    }

    static long of(String template, Map<String, Long> drawn) {
        return FORMULAS.get(template).applyAsLong(drawn);
    }
}
