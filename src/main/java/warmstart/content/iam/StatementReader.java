package warmstart.content.iam;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import warmstart.base.Problems;
import warmstart.iam.Effect;
import warmstart.iam.PolicyKind;
import warmstart.iam.Selection;
import warmstart.iam.Statement;
import warmstart.iam.condition.Condition;
import warmstart.iam.principal.Trustee;
import warmstart.iam.principal.Trustees;

/** Reads one statement of a policy. */
final class StatementReader {
    private static final List<String> ELEMENTS = List.of(
            "Sid",
            "Effect",
            "Principal",
            "NotPrincipal",
            "Action",
            "NotAction",
            "Resource",
            "NotResource",
            "Condition");
    private static final Pattern SID = Pattern.compile("[A-Za-z0-9]*");
    private static final Pattern ACTION = Pattern.compile("\\*|[A-Za-z0-9*?-]+:[A-Za-z0-9*?_-]+");
    private static final Pattern NAMED_BY_NOTHING = Pattern.compile("[A-Za-z0-9*?-]+:.*", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[^}]*}");
    private static final int ARN_COLONS = 5;

    private final Node node;
    private final PolicyKind kind;
    private final Map<String, Node> members;

    private StatementReader(Node node, PolicyKind kind, Map<String, Node> members) {
        this.node = node;
        this.kind = kind;
        this.members = members;
    }

    static Optional<Statement> read(Node node, PolicyKind kind) {
        Problems own = new Problems();
        Node reporting = node.reportingTo(own);
        Optional<Statement> statement =
                reporting.members(ELEMENTS).flatMap(members -> new StatementReader(reporting, kind, members).read());
        node.problems().addAll(own.sorted());
        return own.anyError() ? Optional.empty() : statement;
    }

    private Optional<Statement> read() {
        String sid = maybe("Sid", this::sid).orElse("");
        Optional<Effect> effect = effect();
        Optional<Trustees> principal = principal(effect);
        Optional<Selection> action = selection("Action", Selection::actions, this::action);
        Optional<Selection> resource = resource(action);
        List<Condition> conditions = maybe("Condition", condition -> Optional.of(ConditionReader.read(condition)))
                .orElse(List.of());
        if (effect.isEmpty() || action.isEmpty() || resource.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Statement(sid, effect.get(), principal, action.get(), resource.get(), conditions));
    }

    private <T> Optional<T> maybe(String name, Function<Node, Optional<T>> reading) {
        return members.containsKey(name) ? reading.apply(members.get(name)) : Optional.empty();
    }

    private Optional<String> sid(Node sid) {
        Optional<String> text = sid.text();
        if (text.isPresent()
                && kind != PolicyKind.RESOURCE
                && !SID.matcher(text.get()).matches()) {
            sid.error("`" + text.get() + "` cannot be a Sid", "use letters and digits only");
        }
        return text;
    }

    private Optional<Effect> effect() {
        if (!members.containsKey("Effect")) {
            node.error("`Effect` is missing", "write Allow or Deny");
            return Optional.empty();
        }
        Optional<String> word = maybe("Effect", Node::text);
        for (Effect effect : Effect.values()) {
            if (word.isPresent() && effect.word().equals(word.get())) {
                return Optional.of(effect);
            }
        }
        word.ifPresent(other -> members.get("Effect")
                .error("there is no effect `" + other + "`", "write Allow or Deny, with a capital letter"));
        return Optional.empty();
    }

    /** One of the two elements of which a statement has exactly one. */
    private Optional<Selection> selection(
            String name, Function<List<String>, Selection> making, BiFunction<Node, String, Boolean> fits) {
        Node positive = members.getOrDefault(name, node);
        Node negative = members.getOrDefault("Not" + name, node);
        boolean both = members.containsKey(name) && members.containsKey("Not" + name);
        if (both) {
            negative.error("a statement has `" + name + "` or `Not" + name + "`, not both", "drop one");
            return Optional.empty();
        }
        if (!members.containsKey(name) && !members.containsKey("Not" + name)) {
            node.error("`" + name + "` is missing", "add `" + name + "` or `Not" + name + "`");
            return Optional.empty();
        }
        boolean negated = members.containsKey("Not" + name);
        Node list = negated ? negative : positive;
        if (list.oneOrMore().isEmpty()) {
            list.error("the list is empty", "name at least one");
        }
        List<String> texts = list.each(one -> one.text().filter(text -> fits.apply(one, text)));
        return Optional.of(texts).filter(all -> !all.isEmpty()).map(making).map(all -> negated ? all.negate() : all);
    }

    private boolean action(Node one, String text) {
        if (ACTION.matcher(text).matches()) {
            return true;
        }
        if (NAMED_BY_NOTHING.matcher(text).matches()) {
            one.warning(
                    "no action is called `" + text + "`",
                    "it is compared as it stands and fits nothing; write lambda:InvokeFunction, one text for each action");
        } else {
            one.error("`" + text + "` is no action", "write service and action: lambda:InvokeFunction, or *");
        }
        return true;
    }

    private boolean resource(Node one, String text) {
        if (!text.equals("*") && !text.startsWith("arn:")) {
            one.error(
                    "`" + text + "` is no ARN",
                    "write an ARN: arn:aws:lambda:eu-west-2:111122223333:function:orders, or *");
        }
        if (kind == PolicyKind.SESSION && isCutShort(text)) {
            one.warning(
                    "`" + text + "` has fewer than the six parts of an ARN, which no session policy may have",
                    "write them all: arn:aws:sqs:*:*:*");
        }
        return true;
    }

    /** A trust policy names no resource: it is the role itself. */
    private Optional<Selection> resource(Optional<Selection> action) {
        boolean trust = kind == PolicyKind.RESOURCE
                && action.isPresent()
                && action.get().texts().stream().allMatch(text -> text.startsWith("sts:"));
        return trust && !members.containsKey("Resource") && !members.containsKey("NotResource")
                ? Optional.of(Selection.resources(List.of("*")))
                : selection("Resource", texts -> Selection.resources(completed(texts)), this::resource);
    }

    /**
     * In policies of identities an ARN may end early: {@code arn:aws:sqs} is {@code arn:aws:sqs:*:*:*}.
     *
     * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html">IAM identifiers</a>
     */
    private List<String> completed(List<String> arns) {
        return kind == PolicyKind.IDENTITY || kind == PolicyKind.BOUNDARY
                ? arns.stream().map(StatementReader::completed).toList()
                : arns;
    }

    private static String completed(String arn) {
        return isCutShort(arn) ? arn + ":*".repeat(ARN_COLONS - colons(arn)) : arn;
    }

    private static boolean isCutShort(String arn) {
        return !arn.equals("*") && colons(arn) < ARN_COLONS;
    }

    /** Those between the parts; a variable has its own: {@code ${aws:username}}. */
    private static int colons(String arn) {
        return (int) VARIABLE.matcher(arn)
                .replaceAll("")
                .chars()
                .filter(c -> c == ':')
                .count();
    }

    private Optional<Trustees> principal(Optional<Effect> effect) {
        boolean positive = members.containsKey("Principal");
        boolean negative = members.containsKey("NotPrincipal");
        Node found = members.getOrDefault(positive ? "Principal" : "NotPrincipal", node);
        if (kind != PolicyKind.RESOURCE && kind != PolicyKind.RESOURCE_CONTROL) {
            if (positive || negative) {
                found.error("no " + kind.words() + " names a principal: it means whoever has it", "drop the element");
            }
            return Optional.empty();
        }
        if (positive && negative) {
            found.error("a statement has `Principal` or `NotPrincipal`, not both", "drop one");
        } else if (negative) {
            excepted(found, effect);
        } else if (!positive) {
            missing();
        }
        List<Trustee> trustees = positive || negative ? PrincipalReader.read(found) : List.of();
        return trustees.isEmpty() ? Optional.empty() : Optional.of(new Trustees(negative && !positive, trustees));
    }

    private void excepted(Node found, Optional<Effect> effect) {
        if (kind == PolicyKind.RESOURCE_CONTROL) {
            found.error(
                    "a resource control policy has no `NotPrincipal`", "write \"Principal\": \"*\" and a condition");
        }
        effect.filter(Effect.ALLOW::equals)
                .ifPresent(allow -> found.error(
                        "`NotPrincipal` with Allow is not supported: it would let in everyone else",
                        "name who is allowed in `Principal`"));
    }

    private void missing() {
        if (kind == PolicyKind.RESOURCE) {
            node.error("`Principal` is missing", "a resource policy says whom it means; * is everyone");
        } else {
            node.warning("`Principal` is missing", "a resource control policy has \"Principal\": \"*\"");
        }
    }
}
