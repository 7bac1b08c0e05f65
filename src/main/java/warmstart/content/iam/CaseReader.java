package warmstart.content.iam;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import warmstart.base.Problems;
import warmstart.content.json.JsonReader;
import warmstart.content.json.JsonValue;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.OrganizationLevel;
import warmstart.iam.Outcome;
import warmstart.iam.Policy;
import warmstart.iam.PolicyKind;
import warmstart.iam.PolicySet;

/**
 * Reads files of cases: a JSON list of objects with {@code request}, {@code identityPolicies}, {@code resourcePolicy},
 * {@code permissionBoundaries}, {@code sessionPolicy}, {@code serviceControlPolicies}, {@code resourceControlPolicies} and
 * {@code expected}. {@code reason} and {@code source} say why that is expected, and which page says so. One broken case does
 * not hide the others.
 */
public final class CaseReader {
    private static final List<String> MEMBERS = List.of(
            "id",
            "name",
            "description",
            "group",
            "request",
            "identityPolicies",
            "resourcePolicy",
            "permissionBoundaries",
            "sessionPolicy",
            "serviceControlPolicies",
            "resourceControlPolicies",
            "expected",
            "reason",
            "source");

    private final Node node;
    private final Map<String, Node> members;

    private CaseReader(Node node, Map<String, Node> members) {
        this.node = node;
        this.members = members;
    }

    /**
     * Reads a file case by case.
     *
     * @param name what problems call the file
     * @param problems takes what is wrong with the file as a whole
     * @param cases gets each case as soon as it is read
     * @return whether the whole file was read
     */
    public static boolean read(Path file, String name, Problems problems, Consumer<CaseReading> cases) {
        int[] number = {0};
        return JsonReader.each(file, name, problems, value -> cases.accept(read(value, ++number[0])));
    }

    /**
     * Reads one case.
     *
     * @param number its place in the file, from 1
     */
    static CaseReading read(JsonValue value, int number) {
        Problems problems = new Problems();
        Node node = new Node(value, "$[" + (number - 1) + "]", problems);
        Optional<CaseReader> reader = node.members().map(members -> new CaseReader(node, members));
        Optional<DecisionCase> readable = reader.flatMap(CaseReader::read).filter(read -> !problems.anyError());
        String label = reader.flatMap(one -> one.plain("id").or(() -> one.plain("name")))
                .orElse("case " + number);
        return new CaseReading(
                label,
                reader.flatMap(one -> one.plain("group")).orElse(""),
                reader.map(CaseReader::basis).orElse(""),
                readable,
                problems.sorted());
    }

    /** A text if there is one; a label is not worth a complaint. */
    private Optional<String> plain(String name) {
        return maybe(name).filter(Node::isText).flatMap(Node::text).filter(text -> !text.isBlank());
    }

    /** {@code the deny has no condition (https://docs.aws.amazon.com/…)} */
    private String basis() {
        String reason = plain("reason").orElse("");
        return plain("source")
                .map(source -> (reason + " (" + source + ")").strip())
                .orElse(reason);
    }

    private Optional<Node> maybe(String name) {
        return Node.in(members, name);
    }

    private Optional<DecisionCase> read() {
        warnOfUnknown();
        Optional<AuthorizationRequest> request = Optional.empty();
        if (maybe("request").isEmpty()) {
            node.error("`request` is missing", "add who asks, for what action, on what resource");
        } else {
            request = maybe("request").flatMap(RequestReader::read);
        }
        PolicySet policies = new PolicySet(
                policies("identityPolicies", PolicyKind.IDENTITY),
                policies("resourcePolicy", PolicyKind.RESOURCE).stream().findFirst(),
                policies("permissionBoundaries", PolicyKind.BOUNDARY),
                policies("sessionPolicy", PolicyKind.SESSION),
                levels("serviceControlPolicies", PolicyKind.SERVICE_CONTROL),
                levels("resourceControlPolicies", PolicyKind.RESOURCE_CONTROL));
        Optional<Outcome> response = expectation("response", this::outcome);
        Optional<Boolean> allowed = expectation("allowed", Node::flag);
        return request.map(asked -> new DecisionCase(asked, policies, response, allowed));
    }

    private void warnOfUnknown() {
        members.forEach((name, member) -> {
            if (!MEMBERS.contains(name)) {
                member.warning("`" + name + "` is not looked at", "looked at: " + String.join(", ", MEMBERS));
            }
        });
    }

    private <T> Optional<T> expectation(String name, Function<Node, Optional<T>> reading) {
        return maybe("expected")
                .flatMap(Node::members)
                .flatMap(all -> Node.in(all, name))
                .flatMap(reading);
    }

    private Optional<Outcome> outcome(Node word) {
        Optional<String> text = word.text();
        for (Outcome outcome : Outcome.values()) {
            if (text.isPresent() && outcome.word().equals(text.get())) {
                return Optional.of(outcome);
            }
        }
        text.ifPresent(other ->
                word.error("there is no outcome `" + other + "`", "Allowed, ExplicitlyDenied or ImplicitlyDenied"));
        return Optional.empty();
    }

    private List<Policy> policies(String name, PolicyKind kind) {
        return maybe(name).map(list -> policies(list, kind, name)).orElse(List.of());
    }

    private static List<Policy> policies(Node list, PolicyKind kind, String name) {
        List<Policy> policies = new ArrayList<>();
        int number = 0;
        for (Node one : list.oneOrMore()) {
            if (!one.isMissing()) {
                String called = list.isList() ? name + "[" + number + "]" : name;
                policy(one, kind, called).ifPresent(policies::add);
            }
            number++;
        }
        return policies;
    }

    /** A document as it is, or with a name: {@code {"name": "invoke", "policy": {…}}}. */
    private static Optional<Policy> policy(Node one, PolicyKind kind, String called) {
        Map<String, Node> members = one.isObject() ? one.members().orElse(Map.of()) : Map.of();
        Node document = members.getOrDefault("policy", one);
        Node name = members.getOrDefault("name", one);
        return PolicyReader.read(document, kind, name.isText() ? name.text().orElse(called) : called);
    }

    private List<OrganizationLevel> levels(String name, PolicyKind kind) {
        Optional<List<Node>> levels = maybe(name).flatMap(Node::items);
        List<OrganizationLevel> read = new ArrayList<>();
        for (Node level : levels.orElse(List.of())) {
            Optional<Map<String, Node>> all = level.members(List.of("orgIdentifier", "policies"));
            all.ifPresent(parts -> read.add(level(parts, kind, name + "[" + read.size() + "]", level)));
        }
        return read;
    }

    private static OrganizationLevel level(Map<String, Node> parts, PolicyKind kind, String place, Node level) {
        Optional<Node> policies = Node.in(parts, "policies");
        if (policies.isEmpty()) {
            level.error("`policies` is missing", "list the policies of the level; none do not restrict");
        }
        String identifier = Node.in(parts, "orgIdentifier")
                .filter(Node::isText)
                .flatMap(Node::text)
                .orElse(place);
        return new OrganizationLevel(
                identifier,
                policies.map(list -> policies(list, kind, place + ".policies")).orElse(List.of()));
    }
}
