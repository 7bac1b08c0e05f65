package warmstart.content.iam;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.context.Context;
import warmstart.iam.principal.Caller;

/**
 * Reads the request of a case:
 * {@code {"action": "lambda:InvokeFunction", "resource": {"resource": "arn:…", "accountId": "111122223333"},
 * "principal": "arn:aws:iam::111122223333:user/alice", "context": {"aws:TagKeys": ["dev"]}}}.
 */
final class RequestReader {
    private RequestReader() {}

    static Optional<AuthorizationRequest> read(Node node) {
        return node.members().map(members -> {
            String action = needed(node, members, "action");
            String principal =
                    maybe(node, members, "principal").flatMap(Node::text).orElse("");
            Context context =
                    maybe(node, members, "context").map(RequestReader::context).orElse(Context.empty());
            Node resource = members.getOrDefault("resource", node);
            Map<String, Node> parts = resource != node && resource.isObject()
                    ? resource.members().orElse(Map.of())
                    : Map.of("resource", resource);
            String arn = resource == node ? missing(node, "resource") : needed(resource, parts, "resource");
            String account =
                    maybe(node, parts, "accountId").flatMap(Node::scalar).orElse(AuthorizationRequest.accountIn(arn));
            return new AuthorizationRequest(Caller.of(principal), action, arn, account, context);
        });
    }

    private static Optional<Node> maybe(Node node, Map<String, Node> members, String name) {
        Node member = members.getOrDefault(name, node);
        return member == node || member.isMissing() ? Optional.empty() : Optional.of(member);
    }

    private static String needed(Node node, Map<String, Node> members, String name) {
        return members.containsKey(name)
                ? maybe(node, members, name).flatMap(Node::text).orElse("")
                : missing(node, name);
    }

    private static String missing(Node node, String name) {
        node.error("`" + name + "` is missing", "a request says who wants to do what to which resource");
        return "";
    }

    private static Context context(Node node) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        node.members()
                .ifPresent(keys -> keys.forEach((key, value) -> {
                    if (!value.isMissing()) {
                        values.put(key, value.each(Node::scalar));
                    }
                }));
        return Context.of(values);
    }
}
