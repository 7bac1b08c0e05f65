package warmstart.content.lab;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.json.JsonValue;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactId;

/** Puts the values of facts where a lab says {@code {{fact:async-first-retry-wait}}}, so that no number is typed twice. */
final class FactPlaceholders {
    /** Without braces inside and of bounded length, so that a long row of open braces is passed over in one go. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]{0,100})}}");

    private static final String FACT = "fact:";

    private final FactCatalog facts;
    private final Problems problems;

    FactPlaceholders(FactCatalog facts, Problems problems) {
        this.facts = facts;
        this.problems = problems;
    }

    /** Markdown in which each value is a link to its fact: {@code [1 minute](/facts/async-first-retry-wait)}. */
    String linked(LabText.Piece piece) {
        String[] lines = piece.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Where where = new Where(piece.where().file(), piece.where().line() + i);
            lines[i] = replaced(lines[i], where, FactPlaceholders::link);
        }
        return String.join("\n", lines);
    }

    /** The same tree with the values as plain text in its texts. */
    JsonValue plain(JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            return new JsonValue.Text(replaced(text.text(), text.where(), Fact::shownValue), text.where());
        }
        if (value instanceof JsonValue.Items list) {
            return new JsonValue.Items(list.items().stream().map(this::plain).toList(), list.where());
        }
        if (value instanceof JsonValue.Members object) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, plain(member)));
            return new JsonValue.Members(members, object.where());
        }
        return value;
    }

    private String replaced(String text, Where where, Function<Fact, String> shown) {
        Function<MatchResult, String> replacement = match -> Matcher.quoteReplacement(
                fact(match.group(1).strip(), where).map(shown).orElse(match.group()));
        return PLACEHOLDER.matcher(text).replaceAll(replacement);
    }

    private Optional<Fact> fact(String name, Where where) {
        if (!name.startsWith(FACT)) {
            problems.error(where, "`{{" + name + "}}` is not known", "write `{{fact:` and the id of a fact");
            return Optional.empty();
        }
        String id = name.substring(FACT.length()).strip();
        Optional<Fact> fact = FactId.isValid(id) ? facts.find(new FactId(id)) : Optional.empty();
        if (fact.isEmpty()) {
            problems.error(where, "the register has no fact `" + id + "`", "");
        }
        return fact;
    }

    private static String link(Fact fact) {
        String shown = fact.shownValue();
        // An action such as sqs:SendMessage is code; a number with its unit is not.
        String text = fact.quantity().isEmpty() && shown.contains(":") ? "`" + shown + "`" : shown;
        return "[" + text + "](/facts/" + fact.id() + ")";
    }
}
