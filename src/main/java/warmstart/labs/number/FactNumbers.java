package warmstart.labs.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactId;
import warmstart.facts.FormerValue;
import warmstart.facts.Quantity;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.quota.Range;

/**
 * Numbers of facts as they were on a date, in the units of the simulator. Remembers which facts it was asked for. A former
 * value holds up to the date the register gives for its end, taken as the first day of a month or year that is all that is
 * known; one without a date is never used.
 */
public final class FactNumbers {
    private static final String FIRST_OF_MONTH = "-01";
    private static final String FIRST_OF_YEAR = "-01-01";

    private final FactCatalog facts;
    private final LocalDate day;
    private final Set<FactId> read = new LinkedHashSet<>();

    /** Numbers of this day. */
    public FactNumbers(FactCatalog facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
    }

    /** The facts that were asked for, in order. */
    public Set<FactId> read() {
        return read;
    }

    /** A number without a unit that matters: places, retries, per cent. */
    public long count(String id) {
        return quantity(id).value().longValueExact();
    }

    /** A span in microseconds. */
    public long micros(String id) {
        // The smallest unit of time of the register is the millisecond.
        return quantity(id).inBase().longValueExact() * Micros.PER_MILLISECOND;
    }

    /** A size in bytes. */
    public long bytes(String id) {
        return quantity(id).inBase().longValueExact();
    }

    /** A price in dollars. */
    public BigDecimal price(String id) {
        return quantity(id).value();
    }

    /** What the fact shows where it is no quantity: a status. */
    public long shown(String id) {
        return Long.parseLong(fact(id).shownValue());
    }

    /** What the fact shows, as it is written: {@code 1024-65535}. */
    public String text(String id) {
        return fact(id).shownValue();
    }

    /** Bounds and default that stand in three facts, in microseconds. */
    public Range micros(String min, String max, String unset) {
        return new Range(micros(min), micros(max), micros(unset));
    }

    /** Bounds and default that stand in three facts, as counts. */
    public Range count(String min, String max, String unset) {
        return new Range(count(min), count(max), count(unset));
    }

    /** Whether a fact that changed was already as it is today. */
    public boolean isAsToday(String id) {
        return fact(id).past().former().stream().noneMatch(this::heldOn);
    }

    private Fact fact(String id) {
        Fact fact = facts.require(id);
        read.add(fact.id());
        return fact;
    }

    private Quantity quantity(String id) {
        Fact fact = fact(id);
        return fact.past().former().stream()
                .filter(this::heldOn)
                .flatMap(former -> former.quantity().stream())
                .findFirst()
                .or(fact::quantity)
                .orElseThrow(() -> new NoSuchElementException("the fact `" + id + "` has no number"));
    }

    private boolean heldOn(FormerValue former) {
        return !former.until().isEmpty() && day.isBefore(end(former.until()));
    }

    /** {@code 2025-08-01}, {@code 2025-08} or {@code 2025}. */
    private static LocalDate end(String until) {
        return switch (until.split("-").length) {
            case 1 -> LocalDate.parse(until + FIRST_OF_YEAR);
            case 2 -> LocalDate.parse(until + FIRST_OF_MONTH);
            default -> LocalDate.parse(until);
        };
    }
}
