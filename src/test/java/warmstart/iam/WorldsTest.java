package warmstart.iam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import warmstart.iam.principal.Caller;
import warmstart.iam.principal.Trustee;
import warmstart.iam.principal.Trustees;

/**
 * All small worlds: every combination of what identity policy, resource policy, boundary, session policy, service control
 * policy and resource control policy say, for every sort of caller, in the same account and in another, against an oracle
 * that knows nothing of the evaluator.
 */
class WorldsTest {
    private static final String ACTION = "lambda:InvokeFunction";
    private static final String FUNCTION = "arn:aws:lambda:eu-west-2:111122223333:function:orders";
    private static final List<String> ACCOUNTS = List.of("111122223333", "444455556666");

    /** What the policies of one sort say: there is none, it speaks of something else, it allows, it denies. */
    private enum Says {
        ABSENT,
        NOTHING,
        ALLOW,
        DENY
    }

    /** Whom the resource policy names. */
    private enum Named {
        SELF,
        ROLE_OF_SELF,
        ACCOUNT,
        EVERYONE,
        OTHER
    }

    private record World(
            Caller caller,
            Says identity,
            Says resource,
            Named named,
            Says boundary,
            Says session,
            Says scp,
            Says rcp) {}

    /** The rules as the documentation gives them, and nothing else. */
    private static Outcome oracle(World w) {
        boolean person = w.caller.hasIdentityPolicies();
        boolean root = w.caller.kind() == Caller.Kind.ROOT;
        boolean own = w.caller.account().equals("111122223333");
        boolean scpCounts = person && w.scp != Says.ABSENT;
        int named = w.named == Named.OTHER ? 0 : w.named == Named.ACCOUNT ? 1 : w.named == Named.ROLE_OF_SELF ? 2 : 3;
        boolean denied = w.identity == Says.DENY
                || w.boundary == Says.DENY
                || w.session == Says.DENY
                || w.rcp == Says.DENY
                || scpCounts && w.scp == Says.DENY
                || w.resource == Says.DENY && named > 0;
        int trust = w.resource == Says.ALLOW ? named : 0;
        boolean room = w.boundary != Says.NOTHING && w.session != Says.NOTHING;
        boolean controls = w.rcp != Says.NOTHING && !(scpCounts && w.scp == Says.NOTHING);
        boolean granted = !person
                ? trust == 3
                : root
                        ? own || trust > 0
                        : own
                                ? trust == 3 || (trust == 2 || w.identity == Says.ALLOW) && room
                                : trust > 0 && w.identity == Says.ALLOW && room;
        return denied ? Outcome.EXPLICITLY_DENIED : granted && controls ? Outcome.ALLOWED : Outcome.IMPLICITLY_DENIED;
    }

    @Test
    void everySmallWorldIsDecidedLikeTheOracle() {
        List<World> worlds = worlds();
        // Names of a caller: user 4, role 4, session 5, federated user 5, root 3: 21, in two accounts; a service has 3,
        // nobody 2: 47. With each the resource policy says 3 things, or there is none, once for each of 12 callers:
        // 153.
        // Four other sorts of policies say 4 things each, and so does the last: 4^5 = 1,024.
        assertThat(worlds).hasSize(153 * 1_024);
        for (World world : worlds) {
            Decision decision = Evaluator.decide(policies(world), request(world));
            if (decision.outcome() != oracle(world)) {
                assertThat(decision.outcome())
                        .as("%s: %s", world, decision.reasons())
                        .isEqualTo(oracle(world));
            }
        }
    }

    /** Whoever follows the advice comes through; who leaves a piece of it out does not. */
    @Test
    void theRemedyIsEnoughAndNoPieceOfItCanBeLeftOut() {
        List<World> worlds = worlds();
        int tried = 0;
        for (int i = 0; i < worlds.size(); i += 7) {
            World world = worlds.get(i);
            PolicySet policies = policies(world);
            Decision decision = Evaluator.decide(policies, request(world));
            assertThat(decision.remedy().isEmpty()).isEqualTo(decision.allowed());
            if (decision.allowed()) {
                continue;
            }
            tried++;
            List<Change> remedy = decision.remedy();
            if (!Evaluator.decide(with(policies, remedy), request(world)).allowed()) {
                assertThat(remedy).as("enough for %s", world).isEmpty();
            }
            for (Change piece : remedy) {
                List<Change> less = new ArrayList<>(remedy);
                less.remove(piece);
                if (Evaluator.decide(with(policies, less), request(world)).allowed()) {
                    assertThat(piece).as("needed for %s", world).isNull();
                }
            }
        }
        assertThat(tried).isGreaterThan(20_000);
    }

    private static PolicySet with(PolicySet policies, List<Change> changes) {
        PolicySet changed = policies;
        for (Change change : changes) {
            changed = changed.with(change);
        }
        return changed;
    }

    private static List<World> worlds() {
        List<World> worlds = new ArrayList<>();
        for (Caller caller : callers()) {
            for (Named named : names(caller)) {
                for (Says resource : Says.values()) {
                    if (resource != Says.ABSENT || named == Named.OTHER) {
                        worlds.addAll(worlds(caller, resource, named));
                    }
                }
            }
        }
        return worlds;
    }

    private static List<World> worlds(Caller caller, Says resource, Named named) {
        List<World> worlds = new ArrayList<>();
        for (Says identity : Says.values()) {
            for (Says boundary : Says.values()) {
                for (Says session : Says.values()) {
                    for (Says scp : Says.values()) {
                        for (Says rcp : Says.values()) {
                            worlds.add(new World(caller, identity, resource, named, boundary, session, scp, rcp));
                        }
                    }
                }
            }
        }
        return worlds;
    }

    private static List<Caller> callers() {
        List<Caller> callers = new ArrayList<>();
        for (String account : ACCOUNTS) {
            callers.add(Caller.of("arn:aws:iam::" + account + ":user/team/alice"));
            callers.add(Caller.of("arn:aws:iam::" + account + ":role/service/orders-role"));
            callers.add(Caller.of("arn:aws:sts::" + account + ":assumed-role/orders-role/s1"));
            callers.add(Caller.of("arn:aws:sts::" + account + ":federated-user/alice"));
            callers.add(Caller.of("arn:aws:iam::" + account + ":root"));
        }
        callers.add(Caller.of("s3.amazonaws.com"));
        callers.add(Caller.ANONYMOUS);
        return callers;
    }

    private static List<Named> names(Caller caller) {
        return Arrays.stream(Named.values())
                .filter(named -> switch (named) {
                    case SELF -> caller.kind() != Caller.Kind.ANONYMOUS && caller.kind() != Caller.Kind.ROLE;
                    case ROLE_OF_SELF ->
                        caller.kind() == Caller.Kind.ROLE
                                || caller.kind() == Caller.Kind.ROLE_SESSION
                                || caller.kind() == Caller.Kind.FEDERATED_USER;
                    case ACCOUNT -> caller.hasIdentityPolicies() && caller.kind() != Caller.Kind.ROOT;
                    case EVERYONE, OTHER -> true;
                })
                .toList();
    }

    private static AuthorizationRequest request(World world) {
        return new AuthorizationRequest(ACTION, FUNCTION).by(world.caller);
    }

    private static PolicySet policies(World w) {
        PolicySet policies =
                PolicySet.of(policy("identity", w.identity).stream().toArray(Policy[]::new));
        policies = policy("resource", w.resource)
                .map(policy -> new Policy(
                        "resource",
                        policy.statements().stream()
                                .map(statement -> statement.to(Trustees.of(trustee(w))))
                                .toList()))
                .map(policies::withResource)
                .orElse(policies);
        policies =
                policies.withBoundaries(policy("boundary", w.boundary).stream().toArray(Policy[]::new));
        policies = policies.withSessions(policy("session", w.session).stream().toArray(Policy[]::new));
        policies = policies.withServiceControls(levels("scp", w.scp));
        return policies.withResourceControls(levels("rcp", w.rcp));
    }

    /** The root and a unit that is silent in its place; an outer level that lets everything pass. */
    private static OrganizationLevel[] levels(String name, Says says) {
        OrganizationLevel root = OrganizationLevel.of("root", Policy.of(name + "-full", Statement.allow("*", "*")));
        OrganizationLevel bare = OrganizationLevel.of("bare");
        return policy(name, says)
                .map(policy -> says == Says.DENY
                        ? new OrganizationLevel(
                                "unit", List.of(policy, root.policies().get(0)))
                        : OrganizationLevel.of("unit", policy))
                .map(unit -> new OrganizationLevel[] {root, bare, unit})
                .orElse(new OrganizationLevel[] {});
    }

    private static Optional<Policy> policy(String name, Says says) {
        Statement elsewhere = Statement.allow("sts:GetCallerIdentity", "*");
        return switch (says) {
            case ABSENT -> Optional.empty();
            case NOTHING -> Optional.of(Policy.of(name, elsewhere));
            case ALLOW -> Optional.of(Policy.of(name, elsewhere, Statement.allow("lambda:Invoke*", FUNCTION)));
            case DENY ->
                Optional.of(Policy.of(name, Statement.allow("*", "*"), Statement.deny(ACTION, FUNCTION + "*")));
        };
    }

    private static Trustee trustee(World w) {
        return switch (w.named) {
            case SELF -> Trustee.naming(w.caller);
            case ROLE_OF_SELF -> new Trustee(Trustee.Kind.AWS, behind(w.caller));
            case ACCOUNT -> new Trustee(Trustee.Kind.AWS, w.caller.account());
            case EVERYONE -> Trustee.everyone();
            case OTHER -> new Trustee(Trustee.Kind.AWS, "arn:aws:iam::111122223333:user/bob");
        };
    }

    private static String behind(Caller caller) {
        return switch (caller.kind()) {
            case FEDERATED_USER -> "arn:aws:iam::" + caller.account() + ":user/alice";
            case ROLE_SESSION -> "arn:aws:iam::" + caller.account() + ":role/orders-role";
            case USER, ROLE, ROOT, SERVICE, FEDERATED, ANONYMOUS -> caller.text();
        };
    }
}
