package warmstart.content.scenario.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.iam.Effect;
import warmstart.iam.Policy;
import warmstart.iam.Role;
import warmstart.iam.Statement;

/**
 * Roles as scenarios write them; their policy documents are those of IAM:
 * {@code {"name": "thumbnails-role", "policies": [{"name": "send", "document": {"Version": "2012-10-17", "Statement":
 * [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*"}]}}]}}. Where only the actions matter,
 * {@code {"may": ["sqs:SendMessage"]}} allows them on everything.
 */
final class RoleShapes {
    private RoleShapes() {}

    static Shape<Role> role(String standardName) {
        return Shape.object(fields -> {
            Optional<String> name = fields.maybe("name", Shape.text());
            List<Policy> policies = fields.list("policies", policy());
            List<String> may = fields.list("may", Shape.text());
            return () -> new Role(name.orElse(standardName), withAllowed(policies, may));
        });
    }

    private static List<Policy> withAllowed(List<Policy> policies, List<String> actions) {
        if (actions.isEmpty()) {
            return policies;
        }
        List<Policy> all = new ArrayList<>(policies);
        all.add(new Policy("may", List.of(new Statement("", Effect.ALLOW, actions, List.of("*")))));
        return all;
    }

    private static Shape<Policy> policy() {
        return Shape.object(fields -> {
            Optional<String> name = fields.need("name", Shape.text());
            Optional<List<Statement>> statements = fields.need("document", document());
            return () -> new Policy(name.orElseThrow(), statements.orElseThrow());
        });
    }

    private static Shape<List<Statement>> document() {
        return Shape.object(fields -> {
            fields.need("Version", Shape.text().where("2012-10-17"::equals, "not a version", "write 2012-10-17"));
            Optional<List<Statement>> statements = fields.need("Statement", oneOrMore(statement()));
            return statements::orElseThrow;
        });
    }

    private static Shape<Statement> statement() {
        Map<String, Effect> effects = new LinkedHashMap<>();
        for (Effect effect : Effect.values()) {
            effects.put(effect.word(), effect);
        }
        return Shape.object(fields -> {
            Optional<String> sid = fields.maybe("Sid", Shape.text());
            Optional<Effect> effect = fields.need("Effect", Shape.oneOf(effects));
            Optional<List<String>> actions = fields.need("Action", oneOrMore(Shape.text()));
            Optional<List<String>> resources = fields.need("Resource", oneOrMore(Shape.text()));
            return () ->
                    new Statement(sid.orElse(""), effect.orElseThrow(), actions.orElseThrow(), resources.orElseThrow());
        });
    }

    /** IAM takes {@code "a"} for {@code ["a"]}. */
    private static <T> Shape<List<T>> oneOrMore(Shape<T> element) {
        return (value, problems) -> {
            JsonValue list =
                    value instanceof JsonValue.Items ? value : new JsonValue.Items(List.of(value), value.where());
            int errorsBefore = problems.sorted().size();
            Optional<List<T>> read = Shape.listOf(element).read(list, problems);
            if (read.isPresent() && read.get().isEmpty() && problems.sorted().size() == errorsBefore) {
                problems.error(value.where(), "the list is empty", "name at least one");
            }
            return read.filter(elements -> !elements.isEmpty());
        };
    }
}
