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
    private static final List<String> MEMBERS = List.of("action", "resource", "principal", "context");

    private RequestReader() {}

    static Optional<AuthorizationRequest> read(Node node) {
        return node.members().map(members -> {
            warnOfUnknown(members);
            String action = text(node, members, "action");
            Caller caller =
                    Node.in(members, "principal").map(RequestReader::caller).orElse(Caller.ANONYMOUS);
            Context context =
                    Node.in(members, "context").map(RequestReader::context).orElse(Context.empty());
            Optional<Map<String, Node>> resource =
                    Node.in(members, "resource").filter(Node::isObject).flatMap(Node::members);
            String arn = text(node, resource.orElse(members), "resource");
            String account = resource.flatMap(parts -> Node.in(parts, "accountId"))
                    .flatMap(Node::scalar)
                    .orElse(AuthorizationRequest.accountIn(arn));
            return new AuthorizationRequest(caller, action, arn, account, context);
        });
    }

    /** What is not looked at may have been meant to decide. */
    private static void warnOfUnknown(Map<String, Node> members) {
        members.forEach((name, member) -> {
            if (!MEMBERS.contains(name)) {
                member.warning("`" + name + "` is not looked at", "looked at: " + String.join(", ", MEMBERS));
            }
        });
    }

    /** A text; or {@code {"type": "Anonymous"}} for nobody. */
    private static Caller caller(Node node) {
        boolean anonymous = node.isObject()
                && node.members()
                        .flatMap(members -> Node.in(members, "type"))
                        .filter(Node::isText)
                        .flatMap(Node::text)
                        .filter("Anonymous"::equals)
                        .isPresent();
        return anonymous ? Caller.ANONYMOUS : node.text().map(Caller::of).orElse(Caller.ANONYMOUS);
    }

    private static String text(Node node, Map<String, Node> members, String name) {
        Optional<Node> member = Node.in(members, name);
        if (member.isEmpty()) {
            node.error("`" + name + "` is missing", "a request says who wants to do what to which resource");
        }
        return member.flatMap(Node::text).orElse("");
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
