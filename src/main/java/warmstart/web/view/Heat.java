package warmstart.web.view;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.facts.FactId;
import warmstart.study.progress.Temperature;
import warmstart.study.progress.TemperatureCounts;

/** Temperatures as pages write them. */
public final class Heat {
    private static final Pattern MARK = Pattern.compile(" data-fact=\"([a-z0-9-]+)\"");

    private Heat() {}

    /** One word for several facts: warm when all are, cold when all are, warming otherwise. */
    public static String of(TemperatureCounts counts) {
        if (counts.total() == 0) {
            return "";
        }
        if (counts.warm() == counts.total()) {
            return Temperature.WARM.word();
        }
        return counts.cold() == counts.total() ? Temperature.COLD.word() : Temperature.WARMING.word();
    }

    /** The class of the temperature mark: {@code deg}, {@code deg half}, {@code deg full}. */
    public static String mark(String heat) {
        return switch (heat) {
            case "warm" -> "deg full";
            case "warming" -> "deg half";
            default -> "deg";
        };
    }

    /**
     * The article with the learner's temperature on every fact mark that is asked. The article was laid out when the
     * notes were read; this is one pass over its text.
     */
    public static String onMarks(String html, Map<FactId, Temperature> temperatures) {
        return MARK.matcher(html)
                .replaceAll(mark -> Matcher.quoteReplacement(mark.group() + heat(mark.group(1), temperatures)));
    }

    private static String heat(String fact, Map<FactId, Temperature> temperatures) {
        Temperature temperature = temperatures.get(new FactId(fact));
        return temperature == null ? "" : " data-heat=\"" + temperature.word() + "\"";
    }
}
