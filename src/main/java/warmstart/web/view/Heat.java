package warmstart.web.view;

import java.util.Map;
import java.util.Optional;
import warmstart.facts.FactId;
import warmstart.notes.SafeHtml;
import warmstart.study.progress.Temperature;
import warmstart.study.progress.TemperatureCounts;

/** Temperatures as pages write them. */
public final class Heat {
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
    public static SafeHtml onMarks(SafeHtml article, Map<FactId, Temperature> temperatures) {
        return article.withHeat(fact -> Optional.ofNullable(temperatures.get(new FactId(fact)))
                .map(Temperature::word)
                .orElse(""));
    }
}
