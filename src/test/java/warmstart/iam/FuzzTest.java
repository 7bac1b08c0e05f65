package warmstart.iam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import warmstart.base.Rng;
import warmstart.iam.condition.Condition;
import warmstart.iam.condition.Operator;
import warmstart.iam.condition.Quantifier;
import warmstart.iam.context.Context;
import warmstart.iam.principal.Caller;
import warmstart.iam.principal.Trustee;
import warmstart.iam.principal.Trustees;

/** Policies and requests at random, sensible and not: no decision fails, and each agrees with itself. */
class FuzzTest {
    private static final List<String> TEXTS = List.of(
            "*",
            "",
            "?",
            "lambda:InvokeFunction",
            "lambda:*",
            "s3:Get?bject",
            ":",
            "${",
            "${}",
            "${aws:username}",
            "${*}",
            "${$}",
            "${a,'b'}",
            "arn:aws:lambda:eu-west-2:111122223333:function:orders",
            "arn:aws:s3:::b/k",
            "arn:aws:lambda:*:*:function:${aws:username}",
            "111122223333",
            "true",
            "false",
            "10",
            "-1.5",
            "2026-11-23",
            "2026-02-30T25:61:61Z",
            "203.0.113.0/24",
            "::/0",
            "::1::",
            "\u0000\uFFFF",
            "İ",
            "a".repeat(300),
            "*a*a*a*b");
    private static final List<String> CALLERS = List.of(
            "arn:aws:iam::111122223333:user/alice",
            "arn:aws:iam::111122223333:role/p/r",
            "111122223333",
            "arn:aws:sts::111122223333:assumed-role/r/s",
            "arn:aws:sts::444455556666:federated-user/bob",
            "arn:aws:iam::444455556666:root",
            "s3.amazonaws.com",
            "*",
            "",
            "arn:aws:sts::111122223333:assumed-role/",
            "arn:aws:iam::111122223333:user/",
            "arn:::::",
            "accounts.google.com");
    private static final List<String> KEYS =
            List.of("aws:PrincipalArn", "aws:username", "aws:TagKeys", "aws:SourceIp", "AWS:CurrentTime", "k");

    @Test
    void twentyThousandRandomDecisionsHold() {
        decide(1, 20_000);
    }

    @Test
    @Tag("deep")
    void aMillionRandomDecisionsHold() {
        decide(2, 1_000_000);
    }

    private static void decide(long seed, int count) {
        Rng rng = new Rng(seed);
        int[] outcomes = new int[Outcome.values().length];
        for (int i = 0; i < count; i++) {
            PolicySet policies = policies(rng);
            AuthorizationRequest request = request(rng);
            Decision decision = Evaluator.decide(policies, request);
            outcomes[decision.outcome().ordinal()]++;
            decision.near().forEach(NearMiss::words);
            decision.remedy().forEach(Change::words);
            boolean consistent = !decision.reasons().isEmpty()
                    && decision.allowed() == decision.remedy().isEmpty()
                    && decision.allowed() == decision.stoppedBy().isEmpty()
                    && decision.equals(Evaluator.decide(policies, request));
            if (!consistent) {
                assertThat(decision)
                        .as("seed %d, decision %d: %s %s", seed, i, policies, request)
                        .isNull();
            }
        }
        assertThat(outcomes).doesNotContain(0);
    }

    private static PolicySet policies(Rng rng) {
        PolicySet set = PolicySet.none().withIdentity(some(rng, 2, "i", false));
        if (rng.chance(0.5)) {
            set = set.withResource(policy(rng, "r", true));
        }
        set = set.withBoundaries(some(rng, 1, "b", false).toArray(Policy[]::new));
        set = set.withSessions(some(rng, 1, "s", false).toArray(Policy[]::new));
        set = set.withServiceControls(OrganizationLevel.of("a"), new OrganizationLevel("b", some(rng, 1, "c", false)));
        return set.withResourceControls(new OrganizationLevel("b", some(rng, 1, "d", rng.chance(0.5))));
    }

    private static List<Policy> some(Rng rng, int most, String name, boolean principals) {
        List<Policy> policies = new ArrayList<>();
        for (int n = rng.nextInt(most + 1); n > 0; n--) {
            policies.add(policy(rng, name + n, principals));
        }
        return policies;
    }

    private static Policy policy(Rng rng, String name, boolean principals) {
        List<Statement> statements = new ArrayList<>();
        for (int n = rng.nextInt(3); n >= 0; n--) {
            Optional<Trustees> trustees = principals && rng.chance(0.9)
                    ? Optional.of(new Trustees(
                            rng.chance(0.2),
                            List.of(new Trustee(Trustee.Kind.values()[rng.nextInt(4)], one(rng, CALLERS)))))
                    : Optional.empty();
            statements.add(new Statement(
                    "",
                    rng.chance(0.8) ? Effect.ALLOW : Effect.DENY,
                    trustees,
                    selection(Selection.actions(List.of(text(rng), text(rng))), rng),
                    selection(Selection.resources(List.of(text(rng))), rng),
                    conditions(rng)));
        }
        return new Policy(name, Policy.Version.values()[rng.nextInt(2)], statements);
    }

    private static Selection selection(Selection selection, Rng rng) {
        return rng.chance(0.1) ? selection.negate() : selection;
    }

    private static List<Condition> conditions(Rng rng) {
        List<Condition> conditions = new ArrayList<>();
        for (int n = rng.nextInt(3) - 1; n > 0; n--) {
            Operator operator = Operator.values()[rng.nextInt(Operator.values().length)];
            Condition condition = Condition.of(operator, one(rng, KEYS), text(rng), text(rng))
                    .quantified(Quantifier.values()[rng.nextInt(3)]);
            conditions.add(operator != Operator.NULL && rng.chance(0.3) ? condition.ifExists() : condition);
        }
        return conditions;
    }

    private static AuthorizationRequest request(Rng rng) {
        Context context = rng.chance(0.3)
                ? Context.empty()
                : Context.of(Map.of(one(rng, KEYS), List.of(text(rng)), "aws:TAGKEYS", List.of(text(rng), text(rng))));
        String account = rng.chance(0.5) ? "111122223333" : rng.chance(0.5) ? "" : text(rng);
        return new AuthorizationRequest(Caller.of(one(rng, CALLERS)), text(rng), text(rng), account, context);
    }

    private static String text(Rng rng) {
        return rng.chance(0.3) ? "*" : one(rng, TEXTS);
    }

    private static <T> T one(Rng rng, List<T> all) {
        return all.get(rng.nextInt(all.size()));
    }
}
