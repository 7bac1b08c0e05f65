package warmstart.quiz.generate.scaling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;
import warmstart.simulator.Simulation;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.trace.Trace;

/**
 * A variant of a template before it is a question: what was drawn, and the scenario that yields the key.
 *
 * <p>Example: {@code {shards: 4, factor: 3}}, "A Kinesis stream has 4 shards …", a scenario of a stream with 4 shards, and as
 * its reading the most invocations at a time.
 *
 * @param numbers what was drawn, by names that a lab may take for its knobs; in the order in which the stem tells them
 * @param stem the question
 * @param scenario what is run
 * @param until when the run may be ended, in microseconds
 * @param reading what is read off the run, in the unit
 * @param unit of the answer
 * @param guesses the outcomes of wrong rules, likeliest first; some may coincide with the key and are passed over then
 * @param because the computation, given the key in words
 */
record Draft(
        Map<String, Long> numbers,
        String stem,
        Scenario scenario,
        long until,
        ToLongFunction<Trace> reading,
        Unit unit,
        List<Guess> guesses,
        UnaryOperator<String> because) {
    private static final long SEED = 1;
    private static final long STEPS_MAX = 500_000;
    private static final int ROWS_MAX = 500_000;

    Draft {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        Objects.requireNonNull(stem, "stem");
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(unit, "unit");
        guesses = List.copyOf(guesses);
        Objects.requireNonNull(because, "because");
    }

    /** The key: the scenario is run, and its outcome read. */
    Quantity outcome() {
        Bounds bounds = new Bounds(STEPS_MAX, until, ROWS_MAX);
        Trace trace = Simulation.run(scenario, SEED, bounds, StopSignal.NEVER);
        return amount(reading.applyAsLong(trace));
    }

    Quantity amount(long value) {
        return new Quantity(java.math.BigDecimal.valueOf(value), unit);
    }

    /** A draft of a question for an amount in this unit: {@code s}, {@code invocations}. */
    static Builder in(String unit) {
        return new Builder(Unit.of(unit).orElseThrow());
    }

    /** Puts a draft together. */
    static final class Builder {
        private static final long A_DAY = 24 * Micros.PER_HOUR;

        private final Unit unit;
        private final Map<String, Long> numbers = new LinkedHashMap<>();
        private final List<Guess> guesses = new ArrayList<>();
        private String stem = "";
        private long until = A_DAY;

        private Builder(Unit unit) {
            this.unit = unit;
        }

        /** A number that was drawn. */
        Builder drawn(String name, long value) {
            numbers.put(name, value);
            return this;
        }

        /** The question; each part is a sentence. */
        Builder asks(String... sentences) {
            stem = String.join(" ", sentences);
            return this;
        }

        /** The run may end at this moment, when it has shown what is asked. */
        Builder until(long micros) {
            until = micros;
            return this;
        }

        /** The outcome of a wrong rule. */
        Builder guess(long value, String why) {
            guesses.add(new Guess(value, why));
            return this;
        }

        /** The outcome of a wrong rule that only some variants lead to. */
        Builder guessIf(boolean possible, long value, String why) {
            return possible ? guess(value, why) : this;
        }

        /** The draft of what a run of this scenario shows. */
        Draft shownBy(Scenario scenario, ToLongFunction<Trace> reading, UnaryOperator<String> because) {
            return new Draft(numbers, stem, scenario, until, reading, unit, guesses, because);
        }
    }
}
