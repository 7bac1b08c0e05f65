package warmstart.quiz.harvest.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import warmstart.base.Rng;
import warmstart.quiz.Asked;
import warmstart.quiz.Asking;
import warmstart.quiz.harvest.fact.FoundList;
import warmstart.quiz.question.Cloze;
import warmstart.quiz.question.MultipleChoice;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.Prose;
import warmstart.quiz.question.TypedName;

/**
 * Asks what belongs to a list: some of its members among members of other lists, other ones at each review. A list beside
 * which there is no other is asked with a gap.
 */
final class ListItems {
    private static final int WRONG_MIN = 2;
    private static final int WRONG_MAX = 3;
    private static final int OPTIONS_MAX = 6;
    private static final int LISTS_MAX = 100;
    private static final List<String> COUNTS = List.of("ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE");

    private final Map<String, List<FoundList>> byNote = new HashMap<>();
    private final Map<String, Set<String>> telling = new HashMap<>();

    ListItems(List<FoundList> lists) {
        lists.forEach(list -> {
            List<FoundList> note = byNote.computeIfAbsent(list.place().file(), file -> new ArrayList<>());
            if (note.size() < LISTS_MAX) {
                note.add(list);
            }
        });
    }

    Draft of(FoundList fact) {
        List<String> wrong = wrong(fact);
        Asking asking = wrong.size() >= WRONG_MIN ? variant -> chosen(fact, wrong, new Rng(variant)) : gap(fact);
        String key = String.join("; ", fact.members());
        return new Draft(
                fact.place(), "list", fact.lead(), fact.context(), key, key, false, asking, Optional.of(gap(fact)));
    }

    /** Members of other lists that are in no way members of this one; those beside it first. */
    private List<String> wrong(FoundList fact) {
        Map<String, String> wrong = new LinkedHashMap<>();
        byNote.getOrDefault(fact.place().file(), List.of()).stream()
                .filter(other -> !other.equals(fact) && isBeside(other, fact))
                .sorted(Comparator.comparingInt(other -> -closeness(other, fact)))
                .flatMap(other -> other.members().stream())
                .filter(member -> fact.members().stream().noneMatch(own -> overlap(own, member)))
                .filter(member -> alike(member, fact))
                .filter(member -> !overlap(fact.lead(), member))
                .forEach(member -> wrong.putIfAbsent(Words.folded(member), member));
        List<String> apart = new ArrayList<>();
        for (String member : wrong.values()) {
            if (apart.stream().noneMatch(other -> overlap(other, member))) {
                apart.add(member);
            }
        }
        return apart.stream().limit(OPTIONS_MAX).toList();
    }

    /**
     * Whether members of another list are wrong here, and not absurd: the list stands beside this one, or is of names as
     * well and has nothing in common with it. Of lists that share members, one may be part of the other.
     */
    private boolean isBeside(FoundList other, FoundList fact) {
        boolean note = other.place().note().equals(fact.place().note());
        boolean siblings =
                note && other.context().equals(fact.context()) && !other.place().equals(fact.place());
        boolean section = note && top(other).equals(top(fact)) && !top(fact).isEmpty();
        boolean names = note && isOfNames(other) && isOfNames(fact);
        return siblings || ((section || names) && !shareMembers(other, fact));
    }

    private static String top(FoundList list) {
        return list.place().headings().isEmpty() ? "" : list.place().headings().get(0);
    }

    private boolean shareMembers(FoundList one, FoundList other) {
        return one.members().stream()
                .anyMatch(member ->
                        other.members().stream().anyMatch(own -> isWithin(member, own) || isWithin(own, member)));
    }

    private boolean isWithin(String part, String whole) {
        Set<String> words = telling.computeIfAbsent(part, Words::telling);
        return !words.isEmpty()
                && telling.computeIfAbsent(whole, Words::telling).containsAll(words);
    }

    private static boolean isOfNames(FoundList list) {
        return list.members().stream().filter(ListItems::isName).count() * 2
                > list.members().size();
    }

    private static int closeness(FoundList other, FoundList fact) {
        return (other.context().equals(fact.context()) ? 4 : 0)
                + (other.place().headings().equals(fact.place().headings()) ? 2 : 0);
    }

    private boolean overlap(String one, String other) {
        Set<String> words = telling.computeIfAbsent(one, Words::telling);
        return one.equalsIgnoreCase(other)
                || telling.computeIfAbsent(other, Words::telling).stream().anyMatch(words::contains);
    }

    /** Whether it could stand in the list by its form: names beside names, phrases beside phrases. */
    private static boolean alike(String member, FoundList fact) {
        boolean names = isOfNames(fact);
        int longest = fact.members().stream()
                .mapToInt(own -> own.split(" ").length)
                .max()
                .orElse(1);
        return isName(member) == names && member.split(" ").length <= longest + 1;
    }

    private static boolean isName(String words) {
        return words.chars().filter(Character::isUpperCase).count() > 1;
    }

    private static Asked chosen(FoundList fact, List<String> wrong, Rng rng) {
        int distractors = Math.min(WRONG_MAX, wrong.size());
        int shown = Math.min(Math.min(3, fact.members().size()), OPTIONS_MAX - distractors);
        List<String> members = rng.shuffled(fact.members()).subList(0, shown);
        List<Option> options = Stream.concat(
                        members.stream().map(member -> Option.of(Prose.plain(member), "")),
                        rng.shuffled(wrong).stream()
                                .limit(distractors)
                                .map(other -> Option.of(Prose.plain(other), "The note does not name it here.")))
                .toList();
        String stem = Words.stem(path(fact), "which of these belong to it? (Choose " + COUNTS.get(shown) + ".)");
        MultipleChoice choice = new MultipleChoice(
                stem, options, IntStream.range(0, shown).boxed().toList());
        return Asked.choosing(choice.arranged(rng), "");
    }

    /** What the list is of; a list below a heading is of what the heading says. */
    private static String path(FoundList fact) {
        return fact.context().endsWith(fact.lead()) ? fact.context() : fact.context() + " › " + fact.lead();
    }

    /** One member left out, another at each review. */
    private static Asking gap(FoundList fact) {
        return variant -> {
            int open = new Rng(variant).nextInt(fact.members().size());
            List<String> shown = new ArrayList<>();
            for (int i = 0; i < fact.members().size(); i++) {
                shown.add(i == open ? Cloze.mark(1) : Prose.plain(fact.members().get(i)));
            }
            String stem = Prose.plain(path(fact)) + ": The list names " + String.join(", ", shown) + ".";
            TypedName gap = new TypedName(stem, Words.accepted(fact.members().get(open)), homonyms(fact, open));
            return new Asked(Optional.empty(), Optional.of(new Cloze(stem, List.of(gap))), "");
        };
    }

    private static List<TypedName.Homonym> homonyms(FoundList fact, int open) {
        return IntStream.range(0, fact.members().size())
                .filter(i -> i != open)
                .mapToObj(i -> new TypedName.Homonym(fact.members().get(i), "is named already"))
                .toList();
    }
}
