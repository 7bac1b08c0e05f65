package warmstart.quiz.written.variant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import warmstart.base.Rng;
import warmstart.facts.FactCatalog;
import warmstart.facts.Quantity;
import warmstart.quiz.written.WrittenItem;
import warmstart.quiz.written.expression.Values;
import warmstart.quiz.written.expression.Variable;

/**
 * The variants of an item that are ever shown: all combinations of its variables when they are at most {@value #MAX}, else so
 * many that were drawn once and for all. Each was checked when its pack was loaded.
 */
public final class Variants {
    /** The most variants of one item. */
    public static final int MAX = 1_000;

    private static final String PURPOSE = "variants";

    private final List<Values> all;

    private Variants(List<Values> all) {
        this.all = List.copyOf(all);
    }

    /** The variants of an item; one without values when it has no variables. */
    public static Variants of(WrittenItem item, FactCatalog facts) {
        List<Variable> variables = item.variables();
        long count = variables.stream()
                .mapToLong(variable -> variable.values().size())
                .reduce(1, (a, b) -> Math.min(a * b, MAX + 1L));
        Set<List<Integer>> places =
                count <= MAX ? everyPlace(variables) : drawn(variables, new Rng(0).named(PURPOSE + item.id()));
        return new Variants(
                places.stream().map(place -> values(variables, place, facts)).toList());
    }

    /** All of them. */
    public List<Values> all() {
        return all;
    }

    /** The variant of a seed: the same for the same seed, each equally likely. */
    public Values draw(long seed) {
        return all.get(new Rng(seed).named(PURPOSE).nextInt(all.size()));
    }

    private static Set<List<Integer>> everyPlace(List<Variable> variables) {
        Set<List<Integer>> places = new LinkedHashSet<>(List.of(List.of()));
        for (Variable variable : variables) {
            Set<List<Integer>> longer = new LinkedHashSet<>();
            for (List<Integer> place : places) {
                for (int i = 0; i < variable.values().size(); i++) {
                    longer.add(with(place, i));
                }
            }
            places = longer;
        }
        return places;
    }

    private static List<Integer> with(List<Integer> place, int next) {
        List<Integer> longer = new ArrayList<>(place);
        longer.add(next);
        return List.copyOf(longer);
    }

    /** There are more than are wanted, so that new ones keep turning up. */
    private static Set<List<Integer>> drawn(List<Variable> variables, Rng rng) {
        Set<List<Integer>> places = new LinkedHashSet<>();
        while (places.size() < MAX) {
            places.add(variables.stream()
                    .map(variable -> rng.nextInt(variable.values().size()))
                    .toList());
        }
        return places;
    }

    private static Values values(List<Variable> variables, List<Integer> place, FactCatalog facts) {
        Map<String, Quantity> values = new LinkedHashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            values.put(variables.get(i).name(), variables.get(i).values().get(place.get(i)));
        }
        return new Values(values, facts);
    }
}
