package warmstart.content.scenario.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import warmstart.base.Problems;
import warmstart.content.iam.PolicyReader;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.iam.Effect;
import warmstart.iam.Policy;
import warmstart.iam.PolicyKind;
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
            Optional<Policy> policy = fields.need("document", document(name.orElse("policy")));
            return policy::orElseThrow;
        });
    }

    /** What IAM would refuse as a policy of a role is refused. */
    private static Shape<Policy> document(String name) {
        return (JsonValue document, Problems problems) ->
                PolicyReader.read(document, PolicyKind.IDENTITY, name, problems);
    }
}
