package warmstart.simulator.sources.stream.model;

import java.util.ArrayList;
import java.util.List;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.Decision;
import warmstart.iam.Role;
import warmstart.iam.lambda.RoleUse;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamService;

/**
 * Whether the execution role may read the stream: Lambda reads with it, not with permissions of its own.
 *
 * @param reader whose role is looked at
 */
record ReadPermission(MappingReader reader) {
    /** Checks all calls; the first that is denied is told, with all that are. */
    boolean isMissing() {
        Role role = reader.function.config().role();
        StreamService service = reader.stream.config.service();
        List<String> missing = new ArrayList<>();
        Decision first = null;
        for (AuthorizationRequest call : service.callsToRead(reader.stream.config.arn())) {
            Decision decision = RoleUse.decide(role, call);
            if (!decision.allowed()) {
                first = first == null ? decision : first;
                missing.add(call.action());
            }
        }
        if (first == null) {
            return false;
        }
        String policy = first.determining().map(Decision.Determining::policy).orElse(role.policyNames());
        reader.lastRow = reader.engine
                .row(StreamKind.READ_DENIED, reader.subject, reader.lastRow, service.readRule())
                .and("role", role.name())
                .and("policy", policy)
                .and("action", String.join(", ", missing))
                .and("resource", reader.stream.config.arn())
                .and("outcome", first.outcome().word())
                .write();
        return true;
    }
}
