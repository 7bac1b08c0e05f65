package warmstart.content.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import warmstart.content.json.Shape;
import warmstart.facts.FactCatalog;
import warmstart.labs.FactQuotas;
import warmstart.simulator.quota.Quotas;

/**
 * The numbers of the service as they were on a day: {@code "today"}, {@code "2023"} (its first day) or
 * {@code "2019-06-01"}.
 */
public final class Rulebook {
    private static final String TODAY = "today";
    private static final String FIRST_OF_YEAR = "-01-01";

    private final FactCatalog facts;
    private final Map<LocalDate, Quotas> known = new HashMap<>();

    /**
     * The rules that a register knows.
     *
     * @throws NoSuchElementException naming the fact that the register lacks
     */
    public Rulebook(FactCatalog facts) {
        this.facts = facts;
        on(LocalDate.MAX);
    }

    /** The numbers of today. */
    public Quotas today() {
        return on(LocalDate.MAX);
    }

    /** The numbers of a day. */
    public synchronized Quotas on(LocalDate day) {
        return known.computeIfAbsent(day, date -> FactQuotas.on(date, facts));
    }

    /** A day as scenarios and the command line write it. */
    public static Optional<LocalDate> day(String text) {
        if (text.equals(TODAY)) {
            return Optional.of(LocalDate.MAX);
        }
        try {
            return Optional.of(LocalDate.parse(text.matches("\\d{4}") ? text + FIRST_OF_YEAR : text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Shape<Quotas> rules() {
        return Shape.text()
                .mapped(text -> day(text).map(this::on), "not a day", "write today, a year, or a date: `2023-11-01`");
    }
}
