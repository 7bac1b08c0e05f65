package warmstart.quiz.lint.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.rule.PackRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.text.Words;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedPack;

/** A stem that states what another item asks for. Cases that are drawn anew at each review are left out as givers. */
final class GivenAway implements PackRule {

    private static final int KEY_LENGTH_MIN = 4;
    private static final double ABOUT_MIN = 0.6;

    @Override
    public Rule rule() {
        return Rule.soft("given-away", "say it in other words, or keep the two items out of one session");
    }

    @Override
    public List<Finding> findings(LintedPack pack) {
        Map<String, List<LintedItem>> byWord = new LinkedHashMap<>();
        for (LintedItem item : pack.items()) {
            Words.of(item.stem()).stream()
                    .distinct()
                    .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(item));
        }
        List<Finding> found = new ArrayList<>();
        for (LintedItem asked : pack.items()) {
            Optional<String> key = asked.onlyKey()
                    .map(option -> Plain.of(option.text()))
                    .filter(text -> text.length() >= KEY_LENGTH_MIN);
            Optional<String> rarest = key.stream()
                    .flatMap(text -> Words.of(text).stream())
                    .min(Comparator.comparing((String word) ->
                            byWord.getOrDefault(word, List.of()).size()));
            rarest.ifPresent(word -> byWord.getOrDefault(word, List.of()).stream()
                    .filter(telling -> !telling.id().equals(asked.id()))
                    .filter(telling -> tells(telling, key.orElseThrow(), asked))
                    .forEach(telling -> found.add(
                            Finding.at(telling, rule(), "the stem gives away the answer to `" + asked.id() + "`"))));
        }
        return found;
    }

    /** The key stands there, and most of what is asked about as well. */
    private static boolean tells(LintedItem telling, String key, LintedItem asked) {
        // What a drawn case names is a premise of one variant; the next one says another number.
        if (telling.declared().isDrawnCase() || !Plain.holds(Plain.of(Plain.withoutBlocks(telling.stem())), key)) {
            return false;
        }
        Set<String> about = Words.meaning(asked.stem());
        Set<String> told = Words.meaning(Plain.withoutBlocks(telling.stem()));
        long shared = about.stream().filter(told::contains).count();
        return shared >= 2 && shared >= ABOUT_MIN * about.size();
    }
}
