package warmstart.simulator.sources.sqs.config;

import java.util.List;
import java.util.Objects;
import warmstart.base.Check;
import warmstart.base.json.Json;
import warmstart.simulator.scenario.Arrivals;

/**
 * Somebody who sends messages to a queue.
 *
 * @param name its name; its messages are called {@code orders-1}, {@code orders-2}, …
 * @param arrivals when it sends
 * @param letters what it sends, one after the other, and then from the first again: two letters in two groups send to the
 *     groups by turns
 */
public record Producer(String name, Arrivals arrivals, List<Letter> letters) {
    public Producer {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(arrivals, "arrivals");
        letters = List.copyOf(letters);
        Check.argument(!letters.isEmpty(), "a producer has something to send");
    }

    /** Sends small messages that are all alike. */
    public static Producer of(String name, Arrivals arrivals) {
        return new Producer(name, arrivals, List.of(Letter.of(Json.object().build())));
    }

    /** What message number {@code number} contains; numbers count from 1. */
    public Letter letter(long number) {
        return letters.get((int) ((number - 1) % letters.size()));
    }
}
