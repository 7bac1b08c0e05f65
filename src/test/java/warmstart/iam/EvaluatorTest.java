package warmstart.iam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.iam.lambda.RoleUse;

class EvaluatorTest {
    private static final String QUEUE = "arn:aws:sqs:eu-west-1:111122223333:failed-uploads";
    private static final AuthorizationRequest SEND = new AuthorizationRequest("sqs:SendMessage", QUEUE);

    @Test
    void silenceIsADenialThatNamesTheRoleItsPoliciesAndTheAction() {
        Role role = new Role("thumbnails-role", List.of(policy("logs", statement(Effect.ALLOW, "logs:*", "*"))));
        Decision decision = RoleUse.decide(role, SEND);

        assertThat(decision.outcome()).isEqualTo(Outcome.IMPLICITLY_DENIED);
        assertThat(decision.determining()).isEmpty();
        assertThat(decision.reasons())
                .containsExactly(
                        "arn:aws:iam::111122223333:role/thumbnails-role asks for sqs:SendMessage on " + QUEUE
                                + " in its own account.",
                        "No statement denies it.",
                        "The resource has no policy.",
                        "No identity policy (logs) allows it.",
                        "What is not allowed is denied; it stops at the identity policy.");
    }

    @Test
    void theSmallestAdditionIsEnough() {
        Role bare = new Role("r", List.of());
        Statement addition = RoleUse.decide(bare, SEND).smallestAddition().orElseThrow();
        Role mended = new Role("r", List.of(policy("added", addition)));

        assertThat(RoleUse.decide(mended, SEND).allowed()).isTrue();
        assertThat(RoleUse.decide(mended, new AuthorizationRequest("sqs:SendMessage", QUEUE + "2"))
                        .allowed())
                .isFalse();
        assertThat(RoleUse.decide(mended, new AuthorizationRequest("sqs:DeleteMessage", QUEUE))
                        .allowed())
                .isFalse();
    }

    @Test
    void aDenyNamesItsStatementAndOffersNoAddition() {
        Statement deny = statement(Effect.DENY, "sqs:*", "*");
        Role role = new Role("r", List.of(policy("send", statement(Effect.ALLOW, "*", "*")), policy("freeze", deny)));
        Decision decision = RoleUse.decide(role, SEND);

        assertThat(decision.outcome()).isEqualTo(Outcome.EXPLICITLY_DENIED);
        assertThat(decision.determining()).contains(new Decision.Determining("freeze", deny));
        assertThat(decision.smallestAddition()).isEmpty();
        assertThat(decision.reasons().get(1)).contains("freeze").contains("an explicit deny beats every allow");
    }

    /**
     * All roles with up to three statements, each of {allow, deny} × {matches, other action, other resource}: 6 + 36 + 216
     * and the empty one, against an oracle of one line.
     */
    @Test
    void everySmallRoleIsDecidedLikeTheOracle() {
        List<Statement> kinds = new ArrayList<>();
        for (Effect effect : Effect.values()) {
            kinds.add(statement(effect, "sqs:SendMessage", QUEUE));
            kinds.add(statement(effect, "sqs:ReceiveMessage", QUEUE));
            kinds.add(statement(effect, "sqs:SendMessage", QUEUE.toUpperCase(java.util.Locale.ROOT)));
        }
        List<List<Statement>> worlds = worlds(kinds);
        assertThat(worlds).hasSize(1 + 6 + 36 + 216);
        for (List<Statement> world : worlds) {
            assertThat(RoleUse.decide(new Role("r", List.of(new Policy("p", world))), SEND)
                            .outcome())
                    .as(world.toString())
                    .isEqualTo(oracle(world, kinds));
        }
    }

    private static Outcome oracle(List<Statement> world, List<Statement> kinds) {
        return world.contains(kinds.get(3))
                ? Outcome.EXPLICITLY_DENIED
                : world.contains(kinds.get(0)) ? Outcome.ALLOWED : Outcome.IMPLICITLY_DENIED;
    }

    private static List<List<Statement>> worlds(List<Statement> kinds) {
        List<List<Statement>> worlds = new ArrayList<>();
        worlds.add(List.of());
        int from = 0;
        for (int size = 1; size <= 3; size++) {
            int to = worlds.size();
            for (List<Statement> smaller : List.copyOf(worlds.subList(from, to))) {
                for (Statement kind : kinds) {
                    List<Statement> larger = new ArrayList<>(smaller);
                    larger.add(kind);
                    worlds.add(larger);
                }
            }
            from = to;
        }
        return worlds;
    }

    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html: action names are not
    // case
    // sensitive; https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html: ARNs are.
    @ParameterizedTest
    @CsvSource(textBlock = """
            sqs:SendMessage, true
            SQS:sendmessage, true
            sqs:Send*,       true
            sqs:*,           true
            *,               true
            sqs:SendMessag?, true
            sqs:Send?essage, true
            sqs:SendMessage?,false
            sqs:Send,        false
            s*:*Message,     true
            sns:*,           false
            *:SendMessage,   true
            """)
    void actionsMatchWhateverTheirCase(String pattern, boolean matches) {
        assertThat(matches(statement(Effect.ALLOW, pattern, "*"))).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            arn:aws:sqs:eu-west-1:111122223333:failed-uploads, true
            arn:aws:sqs:eu-west-1:111122223333:Failed-uploads, false
            arn:aws:sqs:*:111122223333:failed-*,               true
            arn:aws:sqs:eu-west-?:111122223333:failed-uploads, true
            arn:aws:sqs:eu-west-1:111122223333:failed-upload,  false
            arn:aws:sqs:eu-west-1:444455556666:*,              false
            *,                                                 true
            """)
    void resourcesMatchByCase(String pattern, boolean matches) {
        assertThat(matches(statement(Effect.ALLOW, "*", pattern))).isEqualTo(matches);
    }

    private static boolean matches(Statement statement) {
        return RoleUse.decide(new Role("r", List.of(policy("p", statement))), SEND)
                .allowed();
    }

    private static Policy policy(String name, Statement... statements) {
        return new Policy(name, List.of(statements));
    }

    private static Statement statement(Effect effect, String action, String resource) {
        return new Statement("", effect, List.of(action), List.of(resource));
    }
}
