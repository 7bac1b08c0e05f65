package warmstart.quiz.lint.stem;

import java.util.List;
import java.util.Set;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.text.Sentences;
import warmstart.quiz.lint.text.Words;
import warmstart.quiz.lint.view.LintedItem;

/** A question with more clauses than one fact needs. Flaw 15. */
final class GratuitousInformation implements ItemRule {

    private static final Set<String> STARTS =
            Set.of("when", "while", "because", "although", "whose", "who", "that", "which", "unless", "whereas");

    private static final Set<String> ASKING = Set.of("which", "whose", "what", "whom");

    @Override
    public Rule rule() {
        return Rule.soft(
                "gratuitous-information", "leave out what the answer does not depend on, or make it a scenario");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        if (item.declared().scenario() || !item.declared().generated()) {
            return List.of();
        }
        List<String> all = Sentences.of(item.stem());
        long sentences = all.size() - 1L;
        long clauses = all.stream().mapToLong(GratuitousInformation::clauses).sum();
        return sentences + clauses > 1
                ? List.of("the stem has " + (sentences + clauses) + " clauses besides its question")
                : List.of();
    }

    /** The word that asks opens no clause: {@code Which …}, {@code By which …}. */
    private static long clauses(String sentence) {
        List<String> words = Words.of(Plain.withoutCode(sentence));
        int asking = words.size() > 1 && ASKING.contains(words.get(1)) ? 2 : 1;
        return words.stream().skip(asking).filter(STARTS::contains).count();
    }
}
