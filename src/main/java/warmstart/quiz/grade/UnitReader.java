package warmstart.quiz.grade;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import warmstart.facts.Dimension;
import warmstart.facts.Unit;
import warmstart.quiz.question.AmountWords;
import warmstart.quiz.question.TypedQuantity;

/** Finds out which unit a text means, given what is asked: {@code m} is a minute where times are asked. */
final class UnitReader {
    private static final Map<String, Meant> FURTHER = further();
    private final TypedQuantity question;

    UnitReader(TypedQuantity question) {
        this.question = question;
    }

    private static Map<String, Meant> further() {
        Map<String, Meant> further = new LinkedHashMap<>();
        for (String week : new String[] {"w", "wk", "wks", "week", "weeks"}) {
            further.put(week, meant("d", "7"));
        }
        for (String year : new String[] {"y", "yr", "yrs", "year", "years"}) {
            further.put(year, meant("d", "365"));
        }
        for (String micro : new String[] {"us", "µs", "μs", "microsecond", "microseconds"}) {
            further.put(micro, meant("ms", "0.001"));
        }
        for (String mega : new String[] {"mbit", "mbits", "megabit", "megabits", "mbits/s", "megabit/s"}) {
            further.put(mega, meant("Mbps", "1"));
        }
        for (String giga :
                new String[] {"gbps", "gbit", "gbits", "gbit/s", "gigabit", "gigabits", "gigabits per second"}) {
            further.put(giga, meant("Mbps", "1000"));
        }
        for (String cpu : new String[] {"core", "cores", "virtual cpu", "virtual cpus"}) {
            further.put(cpu, meant("vCPU", "1"));
        }
        further.put("pct", meant("%", "1"));
        return further;
    }

    private static Meant meant(String symbol, String factor) {
        return new Meant(Unit.of(symbol), new BigDecimal(factor));
    }

    /** The unit of an answer without one: the only one there is, or the one the question names; empty when it must be asked. */
    Optional<Unit> implied() {
        if (question.key().unit().dimension() == Dimension.COUNT) {
            return Optional.of(question.key().unit());
        }
        if (question.units().size() == 1) {
            return Optional.of(question.units().get(0));
        }
        return question.unitInStem();
    }

    /** What a unit's text means. */
    Meant read(String text) {
        String unit = text.toLowerCase(Locale.ROOT).replaceAll("\\.$", "").strip();
        Meant measure = measure(unit);
        if (measure.unit().isPresent()) {
            return measure;
        }
        if (question.key().unit().dimension() == Dimension.COUNT) {
            return fitsTheNoun(unit) ? Meant.one(question.key().unit()) : Meant.unknown();
        }
        // "15 min per invocation", "10 percent of the traffic"
        String alone = unit.replaceAll("^(\\S+( \\S+)?) (per|of|for|in) .*", "$1");
        return measure(alone);
    }

    private Meant measure(String unit) {
        return shortForm(unit)
                .or(() -> Unit.spelt(unit))
                .map(Meant::one)
                .orElse(FURTHER.getOrDefault(unit, Meant.unknown()));
    }

    /** One letter that only what is asked makes clear: 15m is a time, 512m a size. */
    private Optional<Unit> shortForm(String unit) {
        Dimension asked = question.key().unit().dimension();
        if (asked == Dimension.TIME && unit.equals("m")) {
            return Unit.of("min");
        }
        boolean size = asked == Dimension.SIZE && unit.matches("[kmgt]");
        return size ? Unit.of(unit.toUpperCase(Locale.ROOT) + "B") : Optional.empty();
    }

    /** Whether a noun is the one that is counted, or a part of it: {@code executions} of {@code concurrent executions}. */
    private boolean fitsTheNoun(String noun) {
        Set<String> known = words(question.key().unit().symbol());
        known.addAll(words(question.shownKey().replaceAll("^[\\d,. \\u00a0]+", "")));
        Set<String> said = words(noun);
        boolean rate = known.contains("per");
        if (!rate && said.contains("per")) {
            said = words(noun.substring(0, Math.max(0, noun.indexOf("per"))));
        }
        return !said.isEmpty() && known.containsAll(said);
    }

    private static Set<String> words(String noun) {
        String spelt = noun.toLowerCase(Locale.ROOT)
                .replace("rps", "requests per second")
                .replace("req/s", "requests per second")
                .replace("/", " per ")
                .replaceAll("\\bsec\\b|\\bs\\b", "second")
                .replaceAll("\\bmin\\b", "minute")
                .replaceAll("^x$|^×$|^-?fold$", "times");
        Set<String> words = new LinkedHashSet<>();
        Arrays.stream(spelt.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && !word.equals("a") && !word.equals("the"))
                .map(AmountWords::singular)
                .forEach(words::add);
        return words;
    }
}
