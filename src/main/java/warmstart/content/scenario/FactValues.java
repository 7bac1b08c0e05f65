package warmstart.content.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.json.JsonValue;
import warmstart.content.scenario.part.FactShapes;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;

/**
 * Puts the numbers of facts where {@code {"fact": "timeout-default"}} stands for them: counts as numbers; times and shares
 * as texts with their unit, as an author would write them.
 */
public final class FactValues {
    private static final String FACT = "fact";

    private final FactShapes facts;
    private final Problems problems;

    /** Looks facts up in a register and notes those it lacks. */
    public FactValues(FactShapes facts, Problems problems) {
        this.facts = facts;
        this.problems = problems;
    }

    /** Whether an object stands for the number of a fact. */
    public static boolean standsFor(JsonValue.Members object) {
        return object.members().size() == 1 && object.members().containsKey(FACT);
    }

    /** A value with all its facts filled in. */
    public JsonValue fill(JsonValue value) {
        if (value instanceof JsonValue.Items list) {
            List<JsonValue> items = new ArrayList<>();
            list.items().forEach(item -> items.add(fill(item)));
            return new JsonValue.Items(items, list.where());
        }
        if (!(value instanceof JsonValue.Members object)) {
            return value;
        }
        return standsFor(object) ? number(object) : members(object);
    }

    private JsonValue members(JsonValue.Members object) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> members.put(name, fill(member)));
        return new JsonValue.Members(members, object.where());
    }

    /** The number of the fact that an object stands for. */
    public JsonValue number(JsonValue.Members object) {
        return facts.quantity()
                .read(object, problems)
                .map(quantity -> written(quantity, object.where()))
                .orElseGet(() -> new JsonValue.Broken("not a number of the register", "", object.where()));
    }

    /** A quantity as an author would write it. */
    public static JsonValue written(Quantity quantity, Where where) {
        BigDecimal value = quantity.value();
        return quantity.unit().dimension() == Dimension.COUNT
                ? new JsonValue.Decimal(value, where)
                : new JsonValue.Text(
                        value.toPlainString() + " " + quantity.unit().symbol(), where);
    }
}
