package warmstart.study.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import warmstart.facts.Fact;
import warmstart.facts.FactId;
import warmstart.quiz.Item;
import warmstart.study.LearnerSnapshot;

/**
 * What a learner knows now, fact by fact. Only facts that the deck asks are in it: of the others nothing is known.
 *
 * @param byFact the temperature of every fact that is asked, in the order of the deck; of several items that were reviewed
 *     the coldest counts, and one that never came up tells nothing about a fact that was asked in another way
 * @param byNote the counts of every note that states such facts, by the note's name
 * @param byDomain the counts of every exam domain that such facts belong to
 * @param goingCold facts that were warm after their last review and are due again: a few minutes keep them
 */
public record Knowledge(
        Map<FactId, Temperature> byFact,
        Map<String, TemperatureCounts> byNote,
        Map<ExamDomain, TemperatureCounts> byDomain,
        List<FactId> goingCold) {
    public Knowledge {
        byFact = Collections.unmodifiableMap(new LinkedHashMap<>(byFact));
        byNote = Collections.unmodifiableMap(new LinkedHashMap<>(byNote));
        byDomain = Collections.unmodifiableMap(new LinkedHashMap<>(byDomain));
        goingCold = List.copyOf(goingCold);
    }

    /** What this learner knows. */
    public static Knowledge of(LearnerSnapshot learner) {
        List<Item> items = learner.deck().items();
        List<Fact> facts = items.stream().flatMap(Knowledge::asked).distinct().toList();
        Map<FactId, Temperature> byFact = new LinkedHashMap<>();
        facts.forEach(fact -> byFact.put(fact.id(), Temperature.COLD));
        Map<FactId, Temperature> reviewed = new LinkedHashMap<>();
        items.stream()
                .filter(item -> learner.card(item).isPresent())
                .forEach(item -> asked(item)
                        .forEach(fact -> reviewed.merge(fact.id(), Temperature.of(item, learner), Knowledge::colder)));
        byFact.putAll(reviewed);
        List<FactId> goingCold = items.stream()
                .filter(item -> learner.isDue(item)
                        && learner.card(item).filter(Temperature::hasWarmth).isPresent())
                .flatMap(Knowledge::asked)
                .map(Fact::id)
                .distinct()
                .toList();
        return new Knowledge(
                byFact,
                counted(facts, byFact, fact -> Stream.of(fact.anchor().note())),
                counted(
                        facts,
                        byFact,
                        fact -> fact.skills().stream().map(ExamDomain::of).distinct()),
                goingCold);
    }

    /** The fact that an item asks for. What else its key rests on is taken for granted. */
    private static Stream<Fact> asked(Item item) {
        return item.proof().main().stream();
    }

    /** The counts of all facts. */
    public TemperatureCounts all() {
        return TemperatureCounts.of(byFact.values());
    }

    private static <K> Map<K, TemperatureCounts> counted(
            List<Fact> facts, Map<FactId, Temperature> temperatures, Function<Fact, Stream<K>> keys) {
        Map<K, List<Temperature>> groups = new LinkedHashMap<>();
        facts.forEach(fact -> keys.apply(fact)
                .forEach(key ->
                        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(temperatures.get(fact.id()))));
        Map<K, TemperatureCounts> counts = new LinkedHashMap<>();
        groups.forEach((key, group) -> counts.put(key, TemperatureCounts.of(group)));
        return counts;
    }

    private static Temperature colder(Temperature one, Temperature other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
