package warmstart.quiz.generate.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import warmstart.base.json.Json;
import warmstart.iam.Policy;
import warmstart.iam.Selection;
import warmstart.iam.Statement;
import warmstart.iam.condition.Condition;
import warmstart.iam.principal.Trustee;
import warmstart.iam.principal.Trustees;

/** Writes a policy as people write it: two spaces, one element a line, what is short in one line. */
final class PolicyJson {
    private static final String STEP = "  ";

    private PolicyJson() {}

    static String of(Policy policy) {
        StringBuilder out = new StringBuilder("{\n");
        out.append(STEP)
                .append("\"Version\": ")
                .append(quoted(policy.version().word()))
                .append(",\n");
        out.append(STEP).append("\"Statement\": [\n");
        List<String> statements = policy.statements().stream()
                .map(statement -> statement(statement, STEP + STEP))
                .toList();
        return out.append(String.join(",\n", statements))
                .append('\n')
                .append(STEP)
                .append("]\n}")
                .toString();
    }

    private static String statement(Statement statement, String indent) {
        List<String> members = new ArrayList<>();
        if (!statement.sid().isEmpty()) {
            members.add(member("Sid", quoted(statement.sid())));
        }
        members.add(member("Effect", quoted(statement.effect().word())));
        statement.principal().ifPresent(trustees -> members.add(principal(trustees)));
        members.add(selection("Action", statement.action()));
        if (!isTrust(statement)) {
            members.add(selection("Resource", statement.resource()));
        }
        if (!statement.conditions().isEmpty()) {
            members.add(member("Condition", conditions(statement.conditions(), indent + STEP)));
        }
        String inner = indent + STEP;
        return indent + "{\n" + inner + String.join(",\n" + inner, members) + "\n" + indent + "}";
    }

    /** A trust policy names no resource: it is the role itself. */
    private static boolean isTrust(Statement statement) {
        return statement.principal().isPresent()
                && statement.action().texts().stream().allMatch(text -> text.startsWith("sts:"));
    }

    private static String principal(Trustees trustees) {
        String name = trustees.negated() ? "NotPrincipal" : "Principal";
        if (trustees.all().stream().allMatch(Trustee::isEveryone)) {
            return member(name, quoted("*"));
        }
        Map<String, List<String>> byKind = new LinkedHashMap<>();
        trustees.all()
                .forEach(one -> byKind.computeIfAbsent(one.kind().word(), kind -> new ArrayList<>())
                        .add(one.text()));
        List<String> kinds = byKind.entrySet().stream()
                .map(kind -> member(kind.getKey(), texts(kind.getValue())))
                .toList();
        return member(name, "{ " + String.join(", ", kinds) + " }");
    }

    private static String selection(String name, Selection selection) {
        return member((selection.negated() ? "Not" : "") + name, texts(selection.texts()));
    }

    private static String conditions(List<Condition> conditions, String indent) {
        Map<String, List<String>> byOperator = new LinkedHashMap<>();
        conditions.forEach(condition -> byOperator
                .computeIfAbsent(condition.word(), word -> new ArrayList<>())
                .add(member(condition.key(), texts(condition.values()))));
        List<String> operators = byOperator.entrySet().stream()
                .map(entry -> member(entry.getKey(), "{ " + String.join(", ", entry.getValue()) + " }"))
                .toList();
        return operators.size() == 1
                ? "{ " + operators.get(0) + " }"
                : "{\n" + indent + STEP + String.join(",\n" + indent + STEP, operators) + "\n" + indent + "}";
    }

    private static String texts(List<String> texts) {
        List<String> all = texts.stream().map(PolicyJson::quoted).toList();
        return all.size() == 1 ? all.get(0) : "[" + String.join(", ", all) + "]";
    }

    private static String member(String name, String value) {
        return quoted(name) + ": " + value;
    }

    private static String quoted(String text) {
        return Json.text(text).wire();
    }
}
