package warmstart.content.scenario.part;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import warmstart.base.Problems;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.facts.Dimension;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactId;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.Faults;

/** Facts and quantities as scenarios and labs write them. */
public final class FactShapes {
    /** A century; nothing in a scenario lasts longer, and sums of a few of these stay far below what a long holds. */
    private static final BigDecimal MICROS_MAX = BigDecimal.valueOf(Micros.ofSeconds(3_155_760_000L));

    private final FactCatalog facts;

    /** Shapes that name facts of this register. */
    public FactShapes(FactCatalog facts) {
        this.facts = facts;
    }

    /** {@code "async-202"}, the name of a fact of the register; its id, also where an alias was written. */
    public Shape<Fact> fact() {
        return known().mapped(this::find, "the register has no such fact", "");
    }

    private Shape<String> known() {
        return Shape.text()
                .where(FactId::isValid, "not a fact id", "use lower-case letters, digits and hyphens")
                .where(id -> find(id).isPresent(), "the register has no such fact", "");
    }

    private Optional<Fact> find(String id) {
        return facts.find(new FactId(id));
    }

    /** {@code ["async-202"]} */
    public Shape<List<FactId>> ids() {
        return Shape.listOf((value, problems) -> fact().read(value, problems).map(Fact::id));
    }

    /** {@code {"fact": "async-backoff-first"}}, the number of a fact. */
    public Shape<Quantity> quantity() {
        return Shape.object(fields -> {
            Optional<Quantity> quantity = fields.need(
                    "fact", known().mapped(id -> find(id).flatMap(Fact::quantity), "the fact has no number", ""));
            return quantity::orElseThrow;
        });
    }

    /** {@code "400 ms"}, in microseconds. */
    public static Shape<Long> span() {
        return span(micros -> true, "", "");
    }

    /** The same with a further condition on the microseconds. */
    public static Shape<Long> span(Predicate<Long> acceptable, String message, String hint) {
        String form = "write a number and ms, s, min or h, such as `2 s`";
        return Shape.text()
                .where(text -> micros(text).isPresent(), "not a time", form)
                .mapped(text -> micros(text).filter(acceptable), message, hint);
    }

    /** {@code {"fact": "async-first-retry-wait"}} or {@code "60 s"}, in microseconds. */
    public Shape<Long> spanOrFact() {
        return (JsonValue value, Problems problems) -> value instanceof JsonValue.Members
                ? quantity()
                        .mapped(FactShapes::micros, "not a time", "name a fact that is one")
                        .read(value, problems)
                : span().read(value, problems);
    }

    private static Optional<Long> micros(String text) {
        return Quantity.parse(text).flatMap(FactShapes::micros);
    }

    private static Optional<Long> micros(Quantity quantity) {
        if (quantity.unit().dimension() != Dimension.TIME) {
            return Optional.empty();
        }
        BigDecimal micros = quantity.inBase().multiply(BigDecimal.valueOf(Micros.PER_MILLISECOND));
        boolean fits = micros.stripTrailingZeros().scale() <= 0 && micros.compareTo(MICROS_MAX) <= 0;
        return fits ? Optional.of(micros.longValueExact()) : Optional.empty();
    }

    /** {@code "60%"} or {@code "0.5%"}, in thousandths. */
    public static Shape<Integer> perMille() {
        return Shape.text()
                .mapped(
                        text -> Quantity.parse(text).flatMap(FactShapes::perMille),
                        "not a share",
                        "write a percentage from 0% to 100% in steps of 0.1%");
    }

    private static Optional<Integer> perMille(Quantity quantity) {
        BigDecimal thousandths = quantity.value().multiply(BigDecimal.TEN);
        boolean whole = thousandths.stripTrailingZeros().scale() <= 0
                && thousandths.compareTo(BigDecimal.valueOf(Faults.WHOLE_PER_MILLE)) <= 0;
        return quantity.unit().dimension() == Dimension.SHARE && whole
                ? Optional.of(thousandths.intValueExact())
                : Optional.empty();
    }

    /** {@code "512 MB"}, in bytes. */
    public static Shape<Long> bytes() {
        return Shape.text()
                .mapped(
                        text -> Quantity.parse(text)
                                .filter(quantity -> quantity.unit().dimension() == Dimension.SIZE)
                                .map(quantity -> quantity.inBase().longValue()),
                        "not a size",
                        "write a number and B, KB, MB or GB, such as `512 MB`");
    }

    /** {@code "uploads"}, {@code "failed-uploads"}: names of which subjects of the trace are made. */
    public static Shape<String> name() {
        return Shape.text()
                .where(
                        text -> text.matches("[A-Za-z0-9_]+([-.][A-Za-z0-9_]+)*"),
                        "not a name",
                        "use letters, digits, hyphens and underscores");
    }

    /** {@code "s"}, {@code "%"}, {@code "retries"} */
    public static Shape<Unit> unit() {
        return Shape.text().mapped(Unit::of, "not a unit", "use ms, s, min, h, %, … or a plural noun in lower case");
    }
}
