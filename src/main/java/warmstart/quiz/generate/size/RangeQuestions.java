package warmstart.quiz.generate.size;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import warmstart.facts.Fact;
import warmstart.facts.Qualifier;
import warmstart.facts.Quantity;
import warmstart.facts.Setting;
import warmstart.quiz.Asked;
import warmstart.quiz.Asking;
import warmstart.quiz.Filing;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.Proof;
import warmstart.quiz.generate.Assignment;
import warmstart.quiz.generate.Generator;
import warmstart.quiz.generate.Siblings;
import warmstart.quiz.generate.Stems;
import warmstart.quiz.material.FactSet;
import warmstart.quiz.question.AmountWords;
import warmstart.quiz.question.Matching;
import warmstart.quiz.question.Prose;

/**
 * Joins numbers with what they are: default, minimum and maximum of one setting ({@code range:timeout-default}), and the
 * sets that authors name ({@code range:retention}).
 */
public final class RangeQuestions implements Generator {
    /** The name by which packs ask for this family. */
    public static final String FAMILY = "range";

    private static final int VALUES_MIN = 3;

    /** The settings in the order of the facts, then the sets in the order of the files. */
    @Override
    public List<Item> generate(Assignment assignment) {
        Stream<Item> settings = settings(assignment).stream()
                .map(facts -> item(
                        ItemId.of(FAMILY, facts.get(0).id()),
                        settingStem(facts.get(0)),
                        facts,
                        facts.stream().map(RangeQuestions::qualifier).toList(),
                        assignment));
        Stream<Item> sets = assignment.material().sets().stream()
                .filter(set -> set.task() == FactSet.Task.MATCH)
                .flatMap(set -> set(set, assignment).stream());
        return Stream.concat(settings, sets).toList();
    }

    private static List<List<Fact>> settings(Assignment assignment) {
        Map<String, List<Fact>> bySubject = new LinkedHashMap<>();
        assignment
                .asked(fact -> fact.setting().isPresent() && isEnd(fact))
                .forEach(fact -> bySubject
                        .computeIfAbsent(Siblings.subject(fact), key -> new ArrayList<>())
                        .add(fact));
        return bySubject.values().stream()
                .filter(facts -> facts.size() >= VALUES_MIN)
                .filter(facts ->
                        facts.stream().map(RangeQuestions::qualifier).distinct().count() == facts.size())
                .toList();
    }

    private static boolean isEnd(Fact fact) {
        Qualifier qualifier = fact.setting().map(Setting::qualifier).orElse(Qualifier.EXACT);
        return qualifier == Qualifier.MINIMUM || qualifier == Qualifier.MAXIMUM || qualifier == Qualifier.DEFAULT;
    }

    private static String qualifier(Fact fact) {
        return fact.setting().orElseThrow().qualifier().word();
    }

    private static String settingStem(Fact fact) {
        return Prose.plain("How large are the minimum, the default and the maximum of the "
                + fact.wording().subject().replaceFirst("\\ba new ", "a ") + "?");
    }

    private static Optional<Item> set(FactSet set, Assignment assignment) {
        List<Fact> facts = assignment.askable(set.facts());
        boolean ours = !facts.isEmpty() && assignment.asked().contains(facts.get(0));
        return ours
                ? Optional.of(item(
                        new ItemId(FAMILY + ":" + set.id()),
                        set.stem(),
                        facts,
                        facts.stream()
                                .map(fact -> Prose.plain(Stems.named(fact)))
                                .toList(),
                        assignment))
                : Optional.empty();
    }

    private static Item item(ItemId id, String stem, List<Fact> facts, List<String> names, Assignment assignment) {
        List<Quantity> amounts =
                facts.stream().map(fact -> fact.quantity().orElseThrow()).toList();
        List<Quantity> distinct = new ArrayList<>();
        amounts.stream()
                .filter(amount -> distinct.stream().noneMatch(amount::sameAs))
                .forEach(distinct::add);
        List<Integer> key = amounts.stream()
                .map(amount -> distinct.indexOf(
                        distinct.stream().filter(amount::sameAs).findFirst().orElseThrow()))
                .toList();
        List<String> right = distinct.stream()
                .map(amount -> Prose.plain(AmountWords.of(amount)))
                .toList();
        return new Item(
                id,
                Filing.under(assignment.pack(), facts.get(0)),
                Proof.of(facts),
                Asking.fixed(
                        Asked.choosing(new Matching(stem, "What it is", "Amount", names, right, key), told(facts))));
    }

    private static String told(List<Fact> facts) {
        return Prose.plain(String.join(
                " ", facts.stream().map(fact -> fact.wording().statement()).toList()));
    }
}
