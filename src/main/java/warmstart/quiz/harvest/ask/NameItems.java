package warmstart.quiz.harvest.ask;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;
import warmstart.quiz.Asked;
import warmstart.quiz.Asking;
import warmstart.quiz.harvest.fact.Found;
import warmstart.quiz.harvest.fact.FoundCode;
import warmstart.quiz.harvest.fact.FoundName;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.Prose;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.TypedName;

/** Asks for names and codes: typed and, with two others of the same kind in the notes, as a choice. */
final class NameItems {
    private static final int WRONG_MIN = 2;
    private static final int WRONG_MAX = 3;
    private static final int OTHERS_MAX = 300;

    private final Map<FoundName.Group, List<FoundName>> names;
    private final Map<String, Set<String>> questions = new HashMap<>();
    private final List<FoundCode> codes;

    NameItems(List<FoundName> names, List<FoundCode> codes) {
        this.names = names.stream().collect(Collectors.groupingBy(FoundName::group));
        names.forEach(name -> questions
                .computeIfAbsent(name.question(), question -> new LinkedHashSet<>())
                .add(name.name()));
        this.codes = codes;
    }

    Draft of(FoundName fact) {
        String stem = Words.stem(fact.context(), fact.question());
        List<String> others = fact.group() == FoundName.Group.OTHER
                ? List.of()
                : names.getOrDefault(fact.group(), List.of()).stream()
                        .limit(OTHERS_MAX)
                        .map(FoundName::name)
                        .filter(other -> !questions
                                .getOrDefault(fact.question(), Set.of())
                                .contains(other))
                        .distinct()
                        .sorted(Comparator.comparingInt(other -> -shared(other, fact.name())))
                        .toList();
        String shown = fact.place().read().replaceAll("(?<=\\p{Ll}): (?=\\p{Lu})", ":");
        String cited = shown.contains(fact.name()) ? shown : fact.name();
        return draft(fact, cited, ask(stem, fact.name(), others, true));
    }

    Draft of(FoundCode fact) {
        String stem = Words.stem(fact.context(), fact.question());
        List<String> others = codes.stream()
                .filter(other -> !other.question().equals(fact.question()))
                .map(FoundCode::code)
                .filter(code -> !code.equals(fact.code()))
                .distinct()
                .toList();
        return draft(fact, fact.place().read(), ask(stem, fact.code(), others, false));
    }

    private record Answered(String key, Asked asked) {}

    private static Draft draft(Found fact, String cited, Answered answered) {
        return new Draft(
                fact.place(),
                fact.kind(),
                fact.subject(),
                fact.context(),
                cited,
                answered.key,
                false,
                Asking.fixed(answered.asked));
    }

    private static Answered ask(String stem, String name, List<String> others, boolean code) {
        List<TypedName.Homonym> homonyms =
                others.stream().map(other -> new TypedName.Homonym(other, "")).toList();
        TypedName typed = new TypedName(stem, List.of(name), homonyms);
        List<Option> options = new ArrayList<>();
        options.add(option(name, code, ""));
        others.stream()
                .limit(WRONG_MAX)
                .map(other -> option(other, code, "The note says " + name + "."))
                .forEach(options::add);
        Optional<Question> choice =
                others.size() < WRONG_MIN ? Optional.empty() : Optional.of(inOrder(stem, options, code));
        return new Answered(name, new Asked(choice, Optional.of(typed), ""));
    }

    private static Question inOrder(String stem, List<Option> options, boolean code) {
        Option key = options.get(0);
        List<Option> sorted = code
                ? options
                : options.stream().sorted(Comparator.comparing(Option::text)).toList();
        return new SingleChoice(stem, sorted, sorted.indexOf(key));
    }

    private static Option option(String name, boolean code, String feedback) {
        if (!code && name.chars().allMatch(Character::isDigit)) {
            // Codes stand in order of size, like amounts.
            Unit none = new Unit("", Dimension.COUNT, 1);
            return new Option(name, Optional.of(new Quantity(new BigDecimal(name), none)), feedback);
        }
        return Option.of(code ? Prose.code(name) : name, feedback);
    }

    private static int shared(String one, String other) {
        Set<String> first = humps(one);
        first.retainAll(humps(other));
        return first.size();
    }

    private static Set<String> humps(String name) {
        return new java.util.LinkedHashSet<>(List.of(name.split("(?<=[a-z0-9])(?=[A-Z])|[:_-]")));
    }
}
