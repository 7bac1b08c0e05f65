package warmstart.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import warmstart.iam.NearMiss.Element;
import warmstart.iam.condition.Condition;
import warmstart.iam.context.Variables;
import warmstart.iam.pattern.TextPattern;
import warmstart.iam.principal.Closeness;
import warmstart.iam.principal.Trustees;

/** What the policies of one sort, and at one level of the organisation, say about a request. */
final class Findings {
    final PolicyKind kind;
    final String level;
    final List<Policy> policies;
    final List<Cited> denies = new ArrayList<>(0);
    final List<Cited> allows = new ArrayList<>(1);
    /** How closely the closest allow names the caller. */
    Closeness closest = Closeness.NOT_NAMED;

    private final Asked asked;
    private final List<NearMiss> near;

    private Findings(PolicyKind kind, String level, List<Policy> policies, Asked asked, List<NearMiss> near) {
        this.kind = kind;
        this.level = level;
        this.policies = policies;
        this.asked = asked;
        this.near = near;
    }

    /** Compares the request with every statement; those that fit but for one element go to {@code near}. */
    static Findings of(PolicyKind kind, String level, List<Policy> policies, Asked asked, List<NearMiss> near) {
        Findings findings = new Findings(kind, level, policies, asked, near);
        for (Policy policy : policies) {
            findings.read(policy);
        }
        return findings;
    }

    boolean allow() {
        return !allows.isEmpty();
    }

    boolean isEmpty() {
        return policies.isEmpty();
    }

    private void read(Policy policy) {
        Variables variables = asked.variables(policy.version());
        int number = 0;
        for (Statement statement : policy.statements()) {
            number++;
            read(policy, statement, number, variables);
        }
    }

    /** A second element that does not fit ends the comparison: it is not even near then. */
    private void read(Policy policy, Statement statement, int number, Variables variables) {
        boolean action = statement.action().has(asked.action, Variables.OFF);
        boolean resource = statement.resource().has(asked.request.resource(), variables);
        if (!action && (!resource || !isOfService(statement.action()))) {
            return;
        }
        Closeness closeness = closeness(statement);
        boolean principal = closeness != Closeness.NOT_NAMED;
        int misses = (action ? 0 : 1) + (resource ? 0 : 1) + (principal ? 0 : 1);
        if (misses > 1) {
            return;
        }
        Optional<Condition> condition = Optional.empty();
        for (Condition one : statement.conditions()) {
            if (!one.holds(asked, variables)) {
                misses++;
                condition = Optional.of(one);
            }
        }
        if (misses > 1) {
            return;
        }
        Cited cited = new Cited(kind, level, policy.name(), number, statement);
        if (misses == 0) {
            fits(cited, closeness);
            return;
        }
        Element element = !action
                ? Element.ACTION
                : !resource ? Element.RESOURCE : principal ? Element.CONDITION : Element.PRINCIPAL;
        near.add(nearMiss(cited, element, condition));
    }

    /** What allows everything in another service is not near. */
    private boolean isOfService(Selection actions) {
        int colon = asked.action.indexOf(':');
        for (TextPattern pattern : actions.patterns()) {
            if (colon > 0 && pattern.text().regionMatches(true, 0, asked.action, 0, colon + 1)) {
                return true;
            }
        }
        return false;
    }

    private void fits(Cited cited, Closeness closeness) {
        if (cited.statement().effect() == Effect.DENY) {
            denies.add(cited);
        } else if (closeness.compareTo(closest) > 0) {
            allows.add(0, cited);
            closest = closeness;
        } else {
            allows.add(cited);
        }
    }

    /** Policies of an identity mean the identity; only resource policies, and those over resources, name principals. */
    private Closeness closeness(Statement statement) {
        if (statement.principal().isEmpty()) {
            return kind == PolicyKind.RESOURCE ? Closeness.NOT_NAMED : Closeness.DIRECTLY;
        }
        Trustees trustees = statement.principal().get();
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html: a deny with
        // NotPrincipal denies everyone who has a permissions boundary, whomever it excepts.
        if (trustees.negated() && statement.effect() == Effect.DENY && asked.bounded) {
            return Closeness.DIRECTLY;
        }
        return trustees.closeness(asked.caller(), asked.roleArn);
    }

    private NearMiss nearMiss(Cited cited, Element element, Optional<Condition> condition) {
        Statement statement = cited.statement();
        return switch (element) {
            case ACTION ->
                new NearMiss(cited, element, "", statement.action().words(), List.of(asked.request.action()));
            case RESOURCE ->
                new NearMiss(cited, element, "", statement.resource().words(), List.of(asked.request.resource()));
            case PRINCIPAL ->
                new NearMiss(
                        cited,
                        element,
                        "",
                        statement.principal().map(Trustees::words).orElse("a principal"),
                        List.of(asked.caller().text()));
            case CONDITION ->
                new NearMiss(
                        cited,
                        element,
                        condition.map(Condition::key).orElseThrow(),
                        condition
                                .map(one -> one.word() + " " + String.join(" or ", one.values()))
                                .orElseThrow(),
                        asked.values(condition.map(Condition::lowerKey).orElseThrow()));
        };
    }
}
