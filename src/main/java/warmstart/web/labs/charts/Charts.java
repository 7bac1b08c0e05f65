package warmstart.web.labs.charts;

import java.util.List;
import java.util.Locale;
import warmstart.labs.LabRun;
import warmstart.simulator.lambda.story.Series;
import warmstart.web.labs.stage.RunClock;

/** The charts of a run, at most three. */
public final class Charts {
    private static final double FOOT = 58;
    private static final double HEAD = 8;

    /** A limit that is more than this many times the highest count would press the line to the ground. */
    private static final long LIMIT_SHOWN_UP_TO = 3;

    private final LabRun run;
    private final long now;

    private Charts(LabRun run, long now) {
        this.run = run;
        this.now = now;
    }

    /** Concurrency, waiting events and throttles, with the counts of this moment. */
    public static List<Chart> of(LabRun run, long now) {
        Charts charts = new Charts(run, now);
        return run.series().stream().map(charts::chart).toList();
    }

    private Chart chart(Series series) {
        long peak = peak(series);
        long limit = limit(series);
        boolean shown = limit > 0 && limit <= LIMIT_SHOWN_UP_TO * Math.max(1, peak);
        double top = Math.max(1, shown ? Math.max(peak, limit) : peak);
        String after = limit < 0 ? "" : String.format(Locale.ROOT, ", limit %,d", limit);
        return new Chart(
                series.name(),
                title(series),
                css(series),
                path(series, top),
                shown ? y(limit, top) : -1,
                value(series),
                after,
                words(series, peak, limit));
    }

    private static long peak(Series series) {
        return series.points().stream().mapToLong(Series.Point::value).max().orElse(0);
    }

    private long limit(Series series) {
        return series.name().equals("concurrency")
                ? run.scenario().functions().stream()
                        .mapToLong(run.scenario()::limitOf)
                        .max()
                        .orElse(-1)
                : -1;
    }

    private long value(Series series) {
        return series.points().stream()
                .filter(point -> point.t() <= now)
                .reduce((first, second) -> second)
                .map(Series.Point::value)
                .orElse(0L);
    }

    private String path(Series series, double top) {
        StringBuilder path = new StringBuilder("M0 ").append(number(y(0, top)));
        for (Series.Point point : series.points()) {
            path.append('H').append(number(x(point.t()))).append('V').append(number(y(point.value(), top)));
        }
        return path.append('H').append(Chart.WIDTH).toString();
    }

    private double x(long t) {
        return Chart.WIDTH * ((double) t / Math.max(1, run.trace().durationMicros()));
    }

    private static double y(long value, double top) {
        return FOOT - (FOOT - HEAD) * value / top;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String title(Series series) {
        return switch (series.name()) {
            case "concurrency" -> "Concurrency";
            case "waiting" -> "Waiting in the queue";
            case "throttles" -> "Throttles so far";
            default -> series.name();
        };
    }

    private static String css(Series series) {
        return switch (series.name()) {
            case "concurrency" -> "s-warm";
            case "waiting" -> "s-cold";
            default -> "s-fault";
        };
    }

    private String words(Series series, long peak, long limit) {
        String highest = series.points().stream()
                .filter(point -> point.value() == peak)
                .findFirst()
                .map(point -> RunClock.words(point.t()))
                .orElse("0:00.0");
        String most = peak == 0 ? "never above 0" : "at most " + peak + ", first at " + highest;
        return title(series) + ": " + most + (limit < 0 ? "" : String.format(Locale.ROOT, ", limit %,d", limit)) + ".";
    }
}
