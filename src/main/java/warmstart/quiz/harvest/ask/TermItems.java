package warmstart.quiz.harvest.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.quiz.Asked;
import warmstart.quiz.Asking;
import warmstart.quiz.harvest.fact.FoundDefinition;
import warmstart.quiz.harvest.fact.FoundTerm;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.Prose;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.TypedName;

/** Asks which term a line describes, and what letters stand for. */
final class TermItems {
    private static final int WRONG_MIN = 2;
    private static final int WRONG_MAX = 3;
    private static final int OTHERS_MAX = 50;

    private final Map<String, List<String>> beside = new HashMap<>();

    TermItems(List<FoundDefinition> definitions) {
        definitions.stream()
                .filter(one -> !one.letters())
                .forEach(one -> beside.computeIfAbsent(key(one), key -> new ArrayList<>())
                        .add(one.term()));
    }

    Draft of(FoundTerm fact) {
        String alone = fact.others().size() == 1
                ? ": " + either(fact.term(), fact.others().get(0))
                : "";
        String question = "which of these is described by “" + fact.description() + "”" + alone + "?";
        String typed = fact.others().size() == 1 ? question : "what is described by “" + fact.description() + "”?";
        Asked asked = ask(
                Words.stem(fact.context(), question), Words.stem(fact.context(), typed), fact.term(), fact.others());
        return new Draft(
                fact.place(),
                "term",
                fact.description() + " of",
                fact.context(),
                fact.place().read() + " " + fact.term(),
                fact.term(),
                negative(fact.description()),
                Asking.fixed(asked));
    }

    /** The two in an order that does not tell the key. */
    private static String either(String one, String other) {
        return one.compareTo(other) < 0 ? one + " or " + other : other + " or " + one;
    }

    Draft of(FoundDefinition fact) {
        if (fact.letters()) {
            String stem = Words.stem(fact.context(), "what do the letters " + fact.term() + " stand for?");
            TypedName typed = new TypedName(stem, Words.accepted(fact.meaning()), List.of());
            return draft(fact, fact.meaning(), Asked.typing(typed, ""));
        }
        List<String> others = beside.getOrDefault(key(fact), List.of()).stream()
                .filter(term -> !term.equals(fact.term()))
                .distinct()
                .limit(OTHERS_MAX)
                .toList();
        String stem = Words.stem(fact.context(), "which term means “" + fact.meaning() + "”?");
        return draft(fact, fact.term(), ask(stem, stem, fact.term(), others));
    }

    private static String key(FoundDefinition fact) {
        return fact.place().file() + "\n" + fact.place().headings() + "\n" + fact.context();
    }

    private static Draft draft(FoundDefinition fact, String key, Asked asked) {
        String family = fact.letters() ? "letters" : "definition";
        return new Draft(
                fact.place(),
                family,
                fact.term(),
                fact.context(),
                fact.place().read() + " " + fact.term(),
                key,
                negative(fact.meaning()),
                Asking.fixed(asked));
    }

    static boolean negative(String words) {
        return words.matches("(?is).*\\b(?:not|cannot|never|no|neither|nor|false|incorrect|except)\\b.*|.*n['’]t\\b.*");
    }

    private static Asked ask(String choosing, String typing, String term, List<String> others) {
        List<TypedName.Homonym> homonyms =
                others.stream().map(other -> new TypedName.Homonym(other, "")).toList();
        TypedName typed = new TypedName(typing, Words.accepted(term), homonyms);
        if (others.size() < WRONG_MIN) {
            return Asked.typing(typed, "");
        }
        List<Option> options = new ArrayList<>();
        options.add(Option.of(Prose.plain(term), ""));
        others.stream()
                .limit(WRONG_MAX)
                .map(other -> Option.of(Prose.plain(other), "The note says " + Prose.plain(term) + "."))
                .forEach(options::add);
        Question choice = new SingleChoice(choosing, options, 0);
        return new Asked(Optional.of(choice), Optional.of(typed), "");
    }
}
