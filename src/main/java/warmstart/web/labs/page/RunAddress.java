package warmstart.web.labs.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import warmstart.labs.KnobSettings;
import warmstart.labs.LabId;
import warmstart.web.labs.stage.RunClock;

/**
 * Where a run is: {@code /labs/when-nobody-is-waiting?seed=2&events=12&…}. The same address gives the same run to
 * everybody.
 *
 * @param lab the lab
 * @param settings the position of every knob
 * @param seed the seed
 */
public record RunAddress(LabId lab, KnobSettings settings, long seed) {
    /** The seed of the run. */
    public static final String SEED = "seed";

    /** The moment on the stage, in seconds. */
    public static final String TIME = "t";

    /** The event whose story is told. */
    public static final String EVENT = "event";

    /** The first row of the table of the trace. */
    public static final String FROM = "from";

    /** The run as a whole, at its end. */
    public String page() {
        return lab.address() + "?" + SEED + "=" + seed + "&" + knobs();
    }

    /** The stage at a moment. */
    public String moment(long micros) {
        return page() + "&" + TIME + "=" + RunClock.seconds(micros) + "#stage";
    }

    /** The stage at a moment with the story of an event. */
    public String moment(long micros, String event) {
        return page() + "&" + TIME + "=" + RunClock.seconds(micros) + "&" + EVENT + "=" + encoded(event) + "#stage";
    }

    /** The story of an event. */
    public String story(String event) {
        return page() + "&" + EVENT + "=" + encoded(event) + "#why";
    }

    /** The table of the trace from a row on. */
    public String rows(int from) {
        return page() + "&" + FROM + "=" + from + "#trace";
    }

    /** The knobs as an address writes them: {@code retry-attempts=2&keep=dlq-queue}. */
    public String knobs() {
        return query(settings.positions());
    }

    /** Names and values as an address writes them. */
    public static String query(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
