package warmstart.content.iam;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import warmstart.base.Nearest;
import warmstart.base.Problems;
import warmstart.content.json.JsonValue;

/**
 * A value of a JSON text with its path, {@code $.Statement[0].Action}, which is said with every problem about it.
 *
 * @param value what stands there
 * @param path how to get there
 * @param problems takes what is wrong with it
 */
record Node(JsonValue value, String path, Problems problems) {
    void error(String message, String hint) {
        problems.error(value.where(), said(message), hint);
    }

    void warning(String message, String hint) {
        problems.warning(value.where(), said(message), hint);
    }

    private String said(String message) {
        return "`" + path + "`: " + message;
    }

    private <T> Optional<T> wrong(String wanted) {
        if (value instanceof JsonValue.Broken broken) {
            error(broken.message(), broken.hint());
        } else {
            error(wanted + " was expected, found " + value.kind(), "");
        }
        return Optional.empty();
    }

    /** The member of that name, unless it is missing or {@code null}. */
    static Optional<Node> in(Map<String, Node> members, String name) {
        return Optional.ofNullable(members.get(name)).filter(member -> !member.isMissing());
    }

    /** The same value, with its problems going elsewhere. */
    Node reportingTo(Problems others) {
        return new Node(value, path, others);
    }

    boolean isMissing() {
        return value instanceof JsonValue.Nothing;
    }

    boolean isList() {
        return value instanceof JsonValue.Items;
    }

    boolean isText() {
        return value instanceof JsonValue.Text;
    }

    boolean isObject() {
        return value instanceof JsonValue.Members;
    }

    /** The members of an object by name. */
    Optional<Map<String, Node>> members() {
        if (!(value instanceof JsonValue.Members object)) {
            return wrong("an object");
        }
        Map<String, Node> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> members.put(name, new Node(member, path + step(name), problems)));
        return Optional.of(members);
    }

    /** The members of an object that may have these and no others. */
    Optional<Map<String, Node>> members(Collection<String> known) {
        Optional<Map<String, Node>> members = members();
        members.ifPresent(all -> all.forEach((name, node) -> {
            if (!known.contains(name)) {
                String hint = Nearest.to(name, known)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("known here: " + String.join(", ", known));
                node.error("`" + name + "` is not known here", hint);
            }
        }));
        return members;
    }

    private static String step(String name) {
        return name.matches("\\w+") ? "." + name : "['" + name + "']";
    }

    Optional<String> text() {
        return value instanceof JsonValue.Text text ? Optional.of(text.text()) : wrong("a text");
    }

    Optional<Boolean> flag() {
        return value instanceof JsonValue.Flag flag ? Optional.of(flag.set()) : wrong("true or false");
    }

    /** A text; a number or a truth value counts as what it is written as. */
    Optional<String> scalar() {
        if (value instanceof JsonValue.Decimal number) {
            return Optional.of(number.number().toPlainString());
        }
        if (value instanceof JsonValue.Flag flag) {
            return Optional.of(Boolean.toString(flag.set()));
        }
        return value instanceof JsonValue.Text text ? Optional.of(text.text()) : wrong("a text, number or truth value");
    }

    Optional<List<Node>> items() {
        return value instanceof JsonValue.Items ? Optional.of(oneOrMore()) : wrong("a list");
    }

    /** IAM takes {@code "a"} for {@code ["a"]}. */
    List<Node> oneOrMore() {
        if (!(value instanceof JsonValue.Items list)) {
            return List.of(this);
        }
        List<Node> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            items.add(new Node(list.items().get(i), path + "[" + i + "]", problems));
        }
        return items;
    }

    /** One value or a list of them; those that cannot be read are reported and left out. */
    <T> List<T> each(Function<Node, Optional<T>> reading) {
        return oneOrMore().stream()
                .flatMap(node -> reading.apply(node).stream())
                .toList();
    }
}
