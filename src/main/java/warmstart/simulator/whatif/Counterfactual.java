package warmstart.simulator.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import warmstart.simulator.Simulation;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.hindsight.Fates;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.quota.Range;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.sources.bucket.BucketSource;
import warmstart.simulator.sources.sqs.SqsSource;
import warmstart.simulator.sources.stream.StreamSource;
import warmstart.simulator.trace.Trace;

/**
 * What would have made a difference: the smallest change of a single setting that alters how one event, call,
 * message or record ends, found by running the scenario again with the same seed. Every setting is turned by steps that grow until the end is
 * another one, and then back by halves to the least turn that does it.
 */
public final class Counterfactual {
    private final Scenario scenario;
    private final long seed;
    private final Bounds bounds;
    private final StopSignal stop;

    /** Searches around this run. */
    public Counterfactual(Scenario scenario, long seed, Bounds bounds, StopSignal stop) {
        this.scenario = scenario;
        this.seed = seed;
        this.bounds = bounds;
        this.stop = stop;
    }

    /**
     * A change and what it does.
     *
     * @param turn the change
     * @param before how it ended, and the rule of the row that decided
     * @param after how it ends with the change
     */
    public record Answer(Turn turn, Ending before, Ending after) {
        public Answer {
            Objects.requireNonNull(turn, "turn");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * How one ended.
     *
     * @param fate its fate
     * @param rule what the row that decided rests on
     */
    public record Ending(Fate fate, String rule) {}

    /** The smallest change that alters the end of one; empty when none does, or when the run has no such name. */
    public Optional<Answer> smallest(String subject) {
        Optional<Ending> before = ending(scenario, subject);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Optional<Answer> best = Optional.empty();
        for (Dial dial : dials()) {
            for (Answer answer : answers(dial, subject, before.get())) {
                if (best.isEmpty()
                        || answer.turn().perMille() < best.get().turn().perMille()) {
                    best = Optional.of(answer);
                }
            }
        }
        return best;
    }

    /** All that can be turned, in the order in which it is tried. */
    List<Dial> dials() {
        List<Dial> dials = new ArrayList<>();
        scenario.functions().forEach(function -> dials.addAll(new FunctionDials(scenario).of(function)));
        scenario.sources().forEach(source -> {
            if (source instanceof SqsSource sqs) {
                dials.addAll(new SqsDials(scenario).of(sqs));
            } else if (source instanceof StreamSource stream) {
                dials.addAll(new StreamDials(scenario).of(stream));
            } else if (source instanceof BucketSource bucket) {
                dials.add(new BucketDials(scenario).versioning(bucket));
            }
        });
        dials.add(account());
        return dials;
    }

    private Dial account() {
        long now = scenario.accountConcurrency();
        long least = scenario.accountConcurrency() - scenario.unreservedConcurrency();
        boolean reserves = least > 0;
        long min = reserves ? least + scenario.quotas().concurrency().alwaysUnreserved() : 1;
        long standard = scenario.quotas().concurrency().accountLimit();
        return new Dial.Slider(
                "the concurrency limit of the account",
                now,
                new Range(Math.min(min, now), Math.max(now, standard), now),
                1,
                Long::toString,
                new Edits(scenario)::account);
    }

    private List<Answer> answers(Dial dial, String subject, Ending before) {
        if (dial instanceof Dial.Switch toggle) {
            return tried(toggle.turned(), subject, before).stream().toList();
        }
        Dial.Slider number = (Dial.Slider) dial;
        List<Answer> answers = new ArrayList<>();
        leastTurn(number, 1, subject, before).ifPresent(answers::add);
        leastTurn(number, -1, subject, before).ifPresent(answers::add);
        return answers;
    }

    /** Steps that double until the end is another one, then halves between the last that did not and the first that did. */
    private Optional<Answer> leastTurn(Dial.Slider dial, int direction, String subject, Ending before) {
        long room = direction > 0
                ? dial.bounds().max() - dial.now()
                : dial.now() - dial.bounds().min();
        long steps = room / dial.step();
        long same = 0;
        long step = 1;
        Optional<Answer> answer = Optional.empty();
        while (same < steps && answer.isEmpty()) {
            step = Math.min(step, steps);
            answer = tried(dial.to(dial.now() + direction * step * dial.step()), subject, before);
            if (answer.isEmpty()) {
                same = step;
                step += step;
            }
        }
        Bracket bracket = new Bracket(same, Math.min(step, steps));
        return answer.map(found -> narrowed(dial, direction, bracket, found));
    }

    private record Bracket(long same, long other) {}

    private Answer narrowed(Dial.Slider dial, int direction, Bracket bracket, Answer found) {
        long same = bracket.same();
        long other = bracket.other();
        Answer best = found;
        String subject = found.before().fate().event();
        while (other - same > 1) {
            long middle = same + ((other - same) >> 1);
            Optional<Answer> answer =
                    tried(dial.to(dial.now() + direction * middle * dial.step()), subject, found.before());
            if (answer.isPresent()) {
                best = answer.get();
                other = middle;
            } else {
                same = middle;
            }
        }
        return best;
    }

    private Optional<Answer> tried(Turn turn, String subject, Ending before) {
        if (stop.given() || !isAccepted(turn.scenario())) {
            return Optional.empty();
        }
        return ending(turn.scenario(), subject)
                .filter(after -> after.fate().end() != before.fate().end())
                .filter(after -> after.fate().end() != Fate.End.OPEN)
                .map(after -> new Answer(turn, before, after));
    }

    /** The service would refuse some combinations; those are no advice. */
    private static boolean isAccepted(Scenario changed) {
        return changed.sources().stream().allMatch(source -> isAccepted(changed, source));
    }

    private static boolean isAccepted(Scenario changed, EventSource source) {
        if (source instanceof SqsSource sqs) {
            long timeout = changed.function(sqs.target().function()).code().timeoutMicros();
            return sqs.check(timeout, changed.quotas()).isEmpty();
        }
        return !(source instanceof StreamSource stream)
                || stream.check(changed.quotas().stream()).isEmpty();
    }

    private Optional<Ending> ending(Scenario changed, String subject) {
        Trace trace = Simulation.run(changed, seed, bounds, stop);
        return Fates.of(trace, subject)
                .map(fate -> new Ending(fate, trace.row(fate.row()).rule()));
    }
}
