package warmstart.web.labs.page;

import java.util.List;
import java.util.Objects;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactId;

/**
 * A fact as a link.
 *
 * @param address where it is: {@code /facts/async-first-retry-wait}
 * @param value its value: {@code 1 minute}
 * @param subject what it is about: {@code wait before the first retry}
 * @param statement the fact in a sentence
 */
public record FactLink(String address, String value, String subject, String statement) {
    public FactLink {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(statement, "statement");
    }

    /** The facts of these names; a name that the register lacks is left out. */
    public static List<FactLink> of(List<FactId> ids, FactCatalog facts) {
        return ids.stream()
                .flatMap(id -> facts.find(id).stream())
                .map(FactLink::of)
                .toList();
    }

    private static FactLink of(Fact fact) {
        return new FactLink(
                "/facts/" + fact.id(),
                fact.shownValue(),
                fact.wording().subject(),
                fact.wording().statement());
    }
}
