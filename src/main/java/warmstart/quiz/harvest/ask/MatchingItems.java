package warmstart.quiz.harvest.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import warmstart.quiz.Asked;
import warmstart.quiz.Asking;
import warmstart.quiz.harvest.fact.Found;
import warmstart.quiz.harvest.fact.FoundDefinition;
import warmstart.quiz.harvest.fact.FoundName;
import warmstart.quiz.harvest.fact.Place;
import warmstart.quiz.question.Matching;
import warmstart.quiz.question.Prose;

/** Asks to join names and what they are for, where a note lists three or more of them side by side. */
final class MatchingItems {
    private static final int PAIRS_MIN = 3;
    private static final int PAIRS_MAX = 6;

    private MatchingItems() {}

    private record Pair(Place place, String context, String left, String right) {}

    static List<Draft> of(List<Found> found) {
        Map<String, List<Pair>> groups = new LinkedHashMap<>();
        for (Found fact : found) {
            Pair pair = pair(fact);
            if (pair != null) {
                groups.computeIfAbsent(
                                fact.place().file() + "\n" + fact.kind() + "\n" + fact.context(),
                                key -> new ArrayList<>())
                        .add(pair);
            }
        }
        List<Draft> drafts = new ArrayList<>();
        for (List<Pair> group : groups.values()) {
            List<Pair> apart = apart(group);
            if (apart.size() >= PAIRS_MIN) {
                drafts.add(draft(apart));
            }
        }
        return drafts;
    }

    private static @org.jspecify.annotations.Nullable Pair pair(Found fact) {
        if (fact instanceof FoundDefinition definition && !definition.letters()) {
            return new Pair(fact.place(), fact.context(), definition.term(), definition.meaning());
        }
        if (fact instanceof FoundName name && name.question().contains("described by")) {
            return new Pair(
                    fact.place(), fact.context(), name.name(), name.subject().replaceFirst("[.]$", ""));
        }
        return null;
    }

    /** Those of which neither side is said twice. */
    private static List<Pair> apart(List<Pair> group) {
        List<Pair> apart = new ArrayList<>();
        for (Pair pair : group) {
            boolean twice = apart.stream()
                    .anyMatch(other -> Words.folded(other.left).equals(Words.folded(pair.left))
                            || Words.folded(other.right).equals(Words.folded(pair.right)));
            if (!twice && apart.size() < PAIRS_MAX) {
                apart.add(pair);
            }
        }
        return apart;
    }

    private static Draft draft(List<Pair> pairs) {
        Pair first = pairs.get(0);
        String stem = Words.stem(first.context, "join each name with what belongs to it.");
        List<String> left = pairs.stream().map(pair -> Prose.plain(pair.left)).toList();
        List<String> right = pairs.stream().map(pair -> Prose.plain(pair.right)).toList();
        List<Integer> key = IntStream.range(0, pairs.size()).boxed().toList();
        Matching matching = new Matching(stem, "Name", "What belongs to it", left, right, key);
        String path =
                first.context.substring(first.context.lastIndexOf('›') + 1).strip();
        return new Draft(
                first.place,
                "matching",
                path,
                first.context,
                "",
                matching.shownKey(),
                false,
                Asking.fixed(Asked.choosing(matching, "")));
    }
}
