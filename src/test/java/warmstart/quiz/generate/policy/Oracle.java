package warmstart.quiz.generate.policy;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.Effect;
import warmstart.iam.Policy;
import warmstart.iam.PolicySet;
import warmstart.iam.Selection;
import warmstart.iam.Statement;
import warmstart.iam.condition.Condition;
import warmstart.iam.principal.Trustee;

/**
 * A second, much smaller evaluator for what the templates draw: a deny wins, silence refuses, limits intersect, between
 * accounts both sides have to allow. It shares no code with {@code iam} but the records in which policies are written.
 */
final class Oracle {
    private final PolicySet policies;
    private final AuthorizationRequest request;
    private final Map<String, String> derived;

    private Oracle(Case one) {
        this.policies = one.policies();
        this.request = one.request();
        this.derived = Map.of("aws:requestedregion", part(3));
    }

    /** A part of the ARN; empty for a star. */
    private String part(int place) {
        String[] parts = request.resource().split(":");
        return place < parts.length ? parts[place] : "";
    }

    static boolean allows(List<Case> cases) {
        return cases.stream().allMatch(one -> new Oracle(one).allows());
    }

    static boolean forbids(Case one) {
        return new Oracle(one).denied();
    }

    private boolean denied() {
        boolean person = !request.caller().account().isEmpty();
        return (person && any(policies.identity(), Effect.DENY, false))
                || any(policies.resource().stream().toList(), Effect.DENY, true)
                || any(policies.boundaries(), Effect.DENY, false)
                || any(policies.sessions(), Effect.DENY, false)
                || policies.serviceControls().stream().anyMatch(level -> any(level.policies(), Effect.DENY, false));
    }

    private boolean allows() {
        if (denied()) {
            return false;
        }
        List<Policy> door = policies.resource().stream().toList();
        boolean admitted = any(door, Effect.ALLOW, true);
        if (request.caller().account().isEmpty()) {
            return admitted;
        }
        boolean room = limits(policies.boundaries())
                && limits(policies.sessions())
                && policies.serviceControls().stream().allMatch(level -> limits(level.policies()));
        boolean own = any(policies.identity(), Effect.ALLOW, false) && room;
        boolean home = part(4).isEmpty() || part(4).equals(request.caller().account());
        return home ? own || namedDirectly(door) : own && admitted;
    }

    private boolean limits(List<Policy> limit) {
        return limit.isEmpty() || any(limit, Effect.ALLOW, false);
    }

    /** Inside an account a statement for the user, or for everyone, is enough; one for the account is not. */
    private boolean namedDirectly(List<Policy> door) {
        return door.stream()
                .flatMap(policy -> policy.statements().stream())
                .filter(statement -> statement.effect() == Effect.ALLOW && fits(statement))
                .flatMap(statement -> statement.principal().orElseThrow().all().stream())
                .anyMatch(who -> who.text().equals("*")
                        || who.text().equals(request.caller().text()));
    }

    private boolean any(List<Policy> all, Effect effect, boolean named) {
        return all.stream()
                .flatMap(policy -> policy.statements().stream())
                .filter(statement -> statement.effect() == effect && fits(statement))
                .anyMatch(statement -> !named
                        || statement.principal().orElseThrow().all().stream().anyMatch(this::means));
    }

    private boolean means(Trustee who) {
        String account = request.caller().account();
        return who.text().equals("*")
                || who.text().equals(request.caller().text())
                || (!account.isEmpty()
                        && (who.text().equals(account) || who.text().equals("arn:aws:iam::" + account + ":root")));
    }

    private boolean fits(Statement statement) {
        return selects(statement.action(), request.action())
                && selects(statement.resource(), request.resource())
                && statement.conditions().stream().allMatch(this::holds);
    }

    private static boolean selects(Selection selection, String text) {
        return selection.texts().stream().anyMatch(pattern -> like(pattern, text)) != selection.negated();
    }

    private static boolean like(String pattern, String text) {
        String regex = Pattern.quote(pattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        return text.matches(regex);
    }

    private boolean holds(Condition condition) {
        String key = condition.key().toLowerCase(java.util.Locale.ROOT);
        List<String> given = request.context().values(key);
        List<String> got = given.isEmpty() && derived.containsKey(key) ? List.of(derived.get(key)) : given;
        boolean fits =
                got.stream().anyMatch(value -> condition.values().stream().anyMatch(want -> like(want, value)));
        return switch (condition.word()) {
            case "StringEquals", "ArnLike", "ArnEquals", "Bool" -> fits;
            case "StringNotEquals" -> !fits;
            default -> throw new IllegalArgumentException("no template draws " + condition.word());
        };
    }
}
