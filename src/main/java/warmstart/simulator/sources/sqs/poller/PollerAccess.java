package warmstart.simulator.sources.sqs.poller;

import java.util.ArrayList;
import java.util.List;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.Decision;
import warmstart.iam.Role;
import warmstart.iam.lambda.RoleUse;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.sources.sqs.config.SqsQueue;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.sources.sqs.rows.SqsRule;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.TraceRow;

/**
 * What a poller does with the function's execution role. A mapping whose role may not do one of these is disabled.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html">Creating and configuring an Amazon
 *     SQS event source mapping</a>
 */
public final class PollerAccess {
    private static final List<String> ACTIONS =
            List.of("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes");
    private static final String DECRYPT = "kms:Decrypt";

    private PollerAccess() {}

    /** Whether the role may do all of it; a row tells the first thing that it may not. */
    public static boolean isGranted(Engine engine, Subject mapping, Role role, SqsQueue queue) {
        for (AuthorizationRequest call : calls(queue)) {
            Decision decision = RoleUse.decide(role, call);
            if (!decision.allowed()) {
                refuse(engine, mapping, role, call, decision);
                return false;
            }
        }
        return true;
    }

    private static List<AuthorizationRequest> calls(SqsQueue queue) {
        List<AuthorizationRequest> calls = new ArrayList<>();
        ACTIONS.forEach(action -> calls.add(new AuthorizationRequest(action, queue.arn())));
        queue.encryptionKey().ifPresent(key -> calls.add(new AuthorizationRequest(DECRYPT, key)));
        return calls;
    }

    private static void refuse(
            Engine engine, Subject mapping, Role role, AuthorizationRequest call, Decision decision) {
        String policy = decision.determining().map(Decision.Determining::policy).orElse(role.policyNames());
        SqsRule rule = call.action().equals(DECRYPT) ? SqsRule.ENCRYPTED : SqsRule.ROLE;
        engine.row(SqsKind.MAPPING_DISABLED, mapping, TraceRow.NO_CAUSE, rule)
                .and("role", role.name())
                .and("policy", policy)
                .and("action", call.action())
                .and("resource", call.resource())
                .and("outcome", decision.outcome().word())
                .write();
    }
}
