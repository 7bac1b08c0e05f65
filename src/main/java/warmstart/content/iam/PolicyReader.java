package warmstart.content.iam;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.json.JsonReader;
import warmstart.content.json.JsonValue;
import warmstart.iam.Policy;
import warmstart.iam.PolicyKind;
import warmstart.iam.Statement;

/**
 * Reads policy documents:
 * {@code {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:*", "Resource": "*"}]}}.
 *
 * <p>What IAM would refuse is refused, all of it at once.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html">Grammar of the IAM JSON
 *     policy language</a>
 */
public final class PolicyReader {
    private static final String VERSION = "Version";
    private static final String ID = "Id";
    private static final String STATEMENT = "Statement";

    private PolicyReader() {}

    /**
     * Reads the text of a document.
     *
     * @param file what problems call it
     * @param kind what the policy is used as: only resource policies name principals
     * @param name what decisions call it
     * @return empty when it is refused; why is among the problems
     */
    public static Optional<Policy> parse(String text, String file, PolicyKind kind, String name, Problems problems) {
        return JsonReader.parse(text, new Where(file, 1, 1), problems)
                .flatMap(document -> read(document, kind, name, problems));
    }

    /** Reads a document that is part of a larger text. */
    public static Optional<Policy> read(JsonValue document, PolicyKind kind, String name, Problems problems) {
        return read(new Node(document, "$", problems), kind, name);
    }

    static Optional<Policy> read(Node document, PolicyKind kind, String name) {
        Problems own = new Problems();
        Optional<Policy> policy = document.reportingTo(own)
                .members(List.of(VERSION, ID, STATEMENT))
                .map(members -> {
                    if (members.containsKey(ID)) {
                        members.get(ID).text();
                    }
                    Policy.Version version = version(members);
                    List<Statement> statements = statements(document.reportingTo(own), members, kind);
                    return new Policy(name, version, statements);
                });
        if (policy.isPresent() && !own.anyError()) {
            PolicySize.check(document.reportingTo(own), kind);
        }
        document.problems().addAll(own.sorted());
        return own.anyError() ? Optional.empty() : policy;
    }

    private static Policy.Version version(Map<String, Node> members) {
        if (!members.containsKey(VERSION)) {
            return Policy.Version.OLD;
        }
        Node node = members.get(VERSION);
        Optional<String> word = node.text();
        for (Policy.Version version : Policy.Version.values()) {
            if (word.isPresent() && version.word().equals(word.get())) {
                return version;
            }
        }
        word.ifPresent(other -> node.error("there is no version `" + other + "`", "write 2012-10-17"));
        return Policy.Version.OLD;
    }

    private static List<Statement> statements(Node document, Map<String, Node> members, PolicyKind kind) {
        if (!members.containsKey(STATEMENT)) {
            document.error("`Statement` is missing", "add at least one statement");
            return List.of();
        }
        Node node = members.get(STATEMENT);
        if (node.oneOrMore().isEmpty()) {
            node.error("there is no statement", "add at least one");
        }
        Set<String> sids = new LinkedHashSet<>();
        return node.each(one -> {
            Optional<Statement> statement = StatementReader.read(one, kind);
            statement
                    .map(Statement::sid)
                    .filter(sid -> !sid.isEmpty() && !sids.add(sid))
                    .ifPresent(sid -> one.error("the Sid `" + sid + "` is taken in this policy", "choose another"));
            return statement;
        });
    }
}
