package warmstart.content;

import warmstart.content.json.JsonFields;
import warmstart.facts.FactKind;
import warmstart.facts.Qualifier;
import warmstart.facts.Quantity;
import warmstart.facts.Setting;

/** What the fields of one fact have to do with each other. */
final class FactRules {
    private final JsonFields fields;

    FactRules(JsonFields fields) {
        this.fields = fields;
    }

    void notAskedForAReason(boolean askable) {
        if (askable && fields.has("notAskableBecause")) {
            fields.error("notAskableBecause", "a reason against asking an askable fact", "remove it, or do not ask");
        }
        if (!askable && !fields.has("notAskableBecause")) {
            fields.error("askable", "nothing says why the fact is not asked", "add `notAskableBecause`");
        }
    }

    void mayBeAsked(FactKind kind) {
        if (kind == FactKind.PRICING) {
            fields.error("askable", "a price is never asked", "set it to false and say why");
        }
    }

    /** A template asks for a maximum, minimum or default; what another value is called only its author knows. */
    void hasAQuestion(Setting setting) {
        Qualifier qualifier = setting.qualifier();
        boolean ownStem = qualifier == Qualifier.EXACT || qualifier == Qualifier.STEP;
        if (ownStem && !fields.has("stem")) {
            fields.error("quantity", "no question asks for this `" + qualifier.word() + "` value", "add a `stem`");
        }
    }

    /** The key of a question and the sentence that explains it must not differ. */
    void markReadsAs(Quantity quantity, String mark) {
        if (Quantity.parse(mark).filter(quantity::sameAs).isEmpty()) {
            String amount =
                    quantity.value().toPlainString() + " " + quantity.unit().symbol();
            fields.error("mark", "the mark `" + mark + "` is not `" + amount + "`", "write the same amount in both");
        }
    }
}
