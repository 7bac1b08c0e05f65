package warmstart.quiz.harvest.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import warmstart.quiz.Asked;
import warmstart.quiz.Asking;
import warmstart.quiz.harvest.fact.Found;
import warmstart.quiz.harvest.fact.FoundDefinition;
import warmstart.quiz.harvest.fact.GapSentence;
import warmstart.quiz.question.Cloze;
import warmstart.quiz.question.Prose;
import warmstart.quiz.question.TypedName;

/** Asks for the part of a sentence that was taken out of it. */
final class GapItems {
    private static final Pattern NEGATION = Pattern.compile("\\b(?:not|cannot|never|neither|nor)\\b");

    private static final int WORDS_MIN = 6;

    private final Map<String, String> synonyms = new HashMap<>();

    GapItems(List<FoundDefinition> definitions) {
        for (FoundDefinition one : definitions) {
            if (one.letters()) {
                synonyms.putIfAbsent(key(one, one.term()), one.meaning());
                synonyms.putIfAbsent(key(one, one.meaning()), one.term());
            }
        }
    }

    Draft of(Found fact, GapSentence sentence) {
        String context = fact.context().isEmpty() ? "" : Prose.plain(fact.context()) + ": ";
        String before = Prose.plain(stressed(sentence.before()));
        String after = Prose.plain(stressed(sentence.after()));
        String open = Words.capital(before) + Cloze.mark(1) + after;
        boolean few = (context + open).split(" ").length < WORDS_MIN;
        String stem = context + (few ? "Fill the gap: " : "") + open;
        List<TypedName.Homonym> others = Words.opposites(sentence.answer()).stream()
                .map(other -> new TypedName.Homonym(other, ""))
                .toList();
        TypedName gap = new TypedName(stem, accepted(fact, sentence.answer()), others);
        Asked asked = Asked.typing(new Cloze(stem, List.of(gap)), "");
        return new Draft(
                fact.place(),
                fact.kind(),
                sentence.open(),
                fact.context(),
                fact.place().read(),
                sentence.answer(),
                TermItems.negative(fact.context() + " " + fact.place().read()),
                Asking.fixed(asked));
    }

    /** A word that turns a sentence round is written so that nobody overlooks it. */
    private static String stressed(String words) {
        return NEGATION.matcher(words).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
    }

    private static String key(Found fact, String words) {
        return fact.place().file() + "\n" + words.toLowerCase(Locale.ROOT);
    }

    /** The answer, and what its letters stand for where the note says it. */
    private List<String> accepted(Found fact, String answer) {
        Set<String> all = new LinkedHashSet<>(Words.accepted(answer));
        String synonym = synonyms.get(key(fact, answer));
        if (synonym != null) {
            all.add(synonym);
        }
        return new ArrayList<>(all);
    }
}
