package warmstart.web.labs.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import warmstart.labs.LabRun;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.lambda.story.StoryLink;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.trace.TraceRow;
import warmstart.web.labs.stage.Cast;
import warmstart.web.labs.stage.Drawing;
import warmstart.web.labs.stage.MomentWords;
import warmstart.web.labs.stage.RunClock;
import warmstart.web.labs.stage.TallPlan;
import warmstart.web.labs.stage.WidePlan;

/** Makes the stage ready for the template. */
public final class StageReading {
    /** So many things that happened at one moment are told; the rest is a number. */
    private static final int TOLD = 4;

    private enum Jumps {
        THROTTLE("throttle", LambdaKind.EVENT_THROTTLED),
        FAILURE("failure", LambdaKind.INVOCATION_FAILED, LambdaKind.INVOCATION_TIMED_OUT),
        DENIAL("denial", LambdaKind.DELIVERY_DENIED),
        LOSS("loss", LambdaKind.EVENT_DISCARDED),
        DELIVERY("delivery", LambdaKind.RECORD_DELIVERED);

        private final String label;

        @SuppressWarnings("ImmutableEnumChecker") // a copy that nothing can change
        private final List<LambdaKind> kinds;

        Jumps(String label, LambdaKind... kinds) {
            this.label = label;
            this.kinds = List.of(kinds);
        }

        private Optional<StageView.Jump> after(long now, List<TraceRow> rows) {
            List<Long> times = rows.stream()
                    .filter(row -> kinds.contains(row.kind()))
                    .map(TraceRow::t)
                    .toList();
            String words = String.join(" ", kinds.stream().map(LambdaKind::word).toList());
            return times.stream()
                    .filter(t -> t > now)
                    .findFirst()
                    .or(() -> times.stream().findFirst())
                    .map(t -> new StageView.Jump(label, words, RunClock.seconds(t)));
        }
    }

    private StageReading() {}

    /** The stage before anything has run. */
    public static StageView empty(Scenario scenario, String nextStep) {
        Cast cast = new Cast(scenario, List.of());
        String nothing = RunClock.words(0);
        return new StageView(
                drawings(cast, -1),
                "Nothing has run yet.",
                List.of(),
                nothing,
                nothing,
                "",
                "",
                List.of(),
                "",
                0,
                0,
                nextStep);
    }

    /**
     * The stage at a moment of a run.
     *
     * @param now the moment in microseconds
     * @param chosen the event whose story is told; empty for none
     */
    public static StageView at(LabRun run, long now, String chosen) {
        Cast cast = new Cast(run.scenario(), run.trace().rows());
        List<TraceRow> rows = run.trace().rows();
        return new StageView(
                drawings(cast, now),
                MomentWords.of(cast.at(now), now),
                happened(rows, now),
                RunClock.words(now),
                RunClock.words(run.trace().durationMicros()),
                seconds(times(rows).filter(t -> t < now).max()),
                seconds(times(rows).filter(t -> t > now).min()),
                jumps(rows, now),
                chosen,
                now / Micros.PER_MILLISECOND,
                run.trace().durationMicros() / Micros.PER_MILLISECOND,
                "");
    }

    private static List<Drawing> drawings(Cast cast, long now) {
        return List.of(WidePlan.draw(cast, now), TallPlan.draw(cast, now));
    }

    private static LongStream times(List<TraceRow> rows) {
        return rows.stream().mapToLong(TraceRow::t);
    }

    private static String seconds(OptionalLong micros) {
        return micros.isPresent() ? RunClock.seconds(micros.getAsLong()) : "";
    }

    private static List<String> happened(List<TraceRow> rows, long now) {
        List<TraceRow> at = rows.stream().filter(row -> row.t() == now).toList();
        List<String> told = new ArrayList<>();
        for (TraceRow row : at.subList(0, Math.min(TOLD, at.size()))) {
            told.add(row.subject() + ": " + StoryLink.of(row).text());
        }
        if (at.size() > TOLD) {
            told.add("And " + (at.size() - TOLD) + " more at the same moment.");
        }
        return told;
    }

    private static List<StageView.Jump> jumps(List<TraceRow> rows, long now) {
        List<StageView.Jump> jumps = new ArrayList<>();
        for (Jumps jump : Jumps.values()) {
            jump.after(now, rows).ifPresent(jumps::add);
        }
        return jumps;
    }
}
