package warmstart.quiz.lint.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import warmstart.quiz.lint.text.Words;
import warmstart.quiz.lint.view.LintedItem;

/**
 * Pairs of items whose stems have most of their words in common.
 *
 * @param first the earlier one
 * @param second the later one
 */
record AlikeStems(LintedItem first, LintedItem second) {
    /** Words that make two stems different questions, however much else they share. */
    private static final List<Set<String>> OPPOSITES = List.of(
            Set.of(
                    "maximum",
                    "minimum",
                    "default",
                    "highest",
                    "lowest",
                    "largest",
                    "smallest",
                    "longest",
                    "shortest",
                    "most",
                    "least"),
            Set.of("before", "after"),
            Set.of("compressed", "uncompressed", "zipped", "unzipped"),
            Set.of("synchronous", "synchronously", "asynchronous", "asynchronously"),
            Set.of("standard", "fifo"),
            Set.of("viewer", "origin"),
            Set.of("reserved", "unreserved", "provisioned"),
            Set.of("request", "response", "requests", "responses"));

    private static final Pattern NAME = Pattern.compile(
            "\\b(?:[A-Z][a-z]{0,30}[A-Z][A-Za-z]{0,60}|(?<=Amazon )[A-Z][a-z]{1,30}|(?<=AWS )[A-Z][a-z]{1,30})\\b");

    /** All pairs of different items at least so alike, in the order of the later one. */
    static List<AlikeStems> pairs(List<LintedItem> items, double likeness) {
        List<Set<String>> words =
                items.stream().map(item -> Words.meaning(item.stem())).toList();
        Map<String, Integer> counts = new LinkedHashMap<>();
        words.forEach(set -> set.forEach(word -> counts.merge(word, 1, Integer::sum)));
        Map<String, List<Integer>> holding = new LinkedHashMap<>();
        List<AlikeStems> pairs = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<String> rare = rarest(words.get(i), counts, likeness);
            Set<Integer> candidates = new TreeSet<>();
            rare.forEach(word -> candidates.addAll(holding.getOrDefault(word, List.of())));
            for (int j : candidates) {
                if (!items.get(i).id().equals(items.get(j).id())
                        && Words.likeness(words.get(i), words.get(j)) >= likeness
                        && !differ(items.get(i).stem(), items.get(j).stem())) {
                    pairs.add(new AlikeStems(items.get(j), items.get(i)));
                }
            }
            int place = i;
            rare.forEach(word ->
                    holding.computeIfAbsent(word, key -> new ArrayList<>()).add(place));
        }
        return pairs;
    }

    /**
     * Two sets that share so much share at least one of the rarest words of each, so only those need be compared: of n words
     * at least {@code likeness * n} are common, so of any {@code n - likeness * n + 1} at least one is.
     */
    private static List<String> rarest(Set<String> words, Map<String, Integer> counts, double likeness) {
        int common = (int) Math.ceil(likeness * words.size() - 1e-9);
        return words.stream()
                .sorted(Comparator.comparing((String word) -> counts.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(words.size() - common + 1L)
                .toList();
    }

    private static boolean differ(String one, String other) {
        List<String> first = Words.of(one);
        List<String> second = Words.of(other);
        return OPPOSITES.stream().anyMatch(group -> !of(first, group).equals(of(second, group)))
                || (hasNameBeyond(one, second) && hasNameBeyond(other, first));
    }

    /** Whether a text has a name in capitals that is not among the words: {@code GetPolicy}, {@code SQS}. */
    private static boolean hasNameBeyond(String text, List<String> words) {
        Set<String> others = new TreeSet<>(words);
        return NAME.matcher(text)
                .results()
                .map(name -> name.group().toLowerCase(Locale.ROOT))
                .anyMatch(name -> !others.contains(name));
    }

    private static Set<String> of(List<String> words, Set<String> group) {
        return words.stream().filter(group::contains).collect(Collectors.toCollection(TreeSet::new));
    }
}
