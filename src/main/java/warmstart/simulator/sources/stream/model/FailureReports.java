package warmstart.simulator.sources.stream.model;

import java.util.List;
import java.util.Optional;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.Decision;
import warmstart.iam.Role;
import warmstart.iam.lambda.RoleUse;
import warmstart.simulator.function.Outlet;
import warmstart.simulator.function.Target;
import warmstart.simulator.function.TargetKind;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamRule;
import warmstart.simulator.trace.Entry;

/**
 * Tells the on-failure destination of a mapping what was given up. A queue or a topic learns where the records are, not what
 * they say; a bucket gets them as well. Lambda sends it with the execution role of the function.
 *
 * @param mapping whose destination it is
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html">Retain discarded batch
 *     records for a Kinesis Data Streams event source</a>
 */
record FailureReports(MappingReader mapping) {
    /** Why records that were given up are lost; empty when they were reported. */
    Optional<Loss> report(Lost lost) {
        Optional<Target> target = mapping.mapping.onFailure();
        if (target.isEmpty()) {
            return Optional.of(new Loss("NoFailureTarget", StreamRule.NO_DESTINATION));
        }
        List<Refusal> refusals = target.get().kind().callsTo(target.get().arn()).stream()
                .map(call -> new Refusal(call, RoleUse.decide(role(), call)))
                .filter(refusal -> !refusal.decision.allowed())
                .toList();
        if (refusals.isEmpty()) {
            deliver(lost, target.get());
            return Optional.empty();
        }
        deny(lost, target.get(), refusals);
        return Optional.of(new Loss("DeliveryDenied", StreamRule.DISCARDED));
    }

    /** Records of a batch that were given up, and why. */
    record Lost(Batch batch, ShardReader shard, List<StreamRecord> records, String condition) {}

    /** Why nobody has been told. */
    record Loss(String because, StreamRule rule) {}

    private record Refusal(AuthorizationRequest call, Decision decision) {}

    private Role role() {
        return mapping.function.config().role();
    }

    private void deliver(Lost lost, Target target) {
        boolean bucket = target.kind() == TargetKind.S3;
        StreamRecord first = lost.records.get(0);
        StreamRecord last = lost.records.get(lost.records.size() - 1);
        Entry row = mapping.engine
                .row(
                        StreamKind.REPORT_DELIVERED,
                        lost.batch.subject,
                        lost.batch.lastRow(),
                        bucket ? target.kind().destinationRule() : StreamRule.METADATA)
                .and("target", target.name())
                .and("service", target.kind().service())
                .and("condition", lost.condition)
                .and("attempts", lost.batch.invocation.attempts())
                .and("streamArn", mapping.stream.config.arn())
                .and("shard", lost.shard.shard.id)
                .and("records", lost.records.size())
                .and("first", first.subject())
                .and("last", last.subject())
                .and("firstArrivedMicros", first.arrivedMicros())
                .and("lastArrivedMicros", last.arrivedMicros());
        if (bucket) {
            row.and("key", key(lost));
        }
        lost.batch.invocation.last(row.write());
    }

    /** Date and UUID of the real key are left out: a run has neither. */
    private String key(Lost lost) {
        return "aws/lambda/" + mapping.mapping.name() + "/" + lost.shard.shard.id + "/" + lost.batch.subject;
    }

    private void deny(Lost lost, Target target, List<Refusal> refusals) {
        Refusal first = refusals.get(0);
        String policy =
                first.decision.determining().map(Decision.Determining::policy).orElse(role().policyNames());
        List<String> actions = refusals.stream().map(r -> r.call.action()).toList();
        Entry row = mapping.engine
                .row(
                        StreamKind.REPORT_DENIED,
                        lost.batch.subject,
                        lost.batch.lastRow(),
                        target.kind().destinationRule())
                .and("target", target.name())
                .and("service", target.kind().service())
                .and("records", lost.records.size())
                .and("role", role().name())
                .and("policy", policy)
                .and("action", String.join(", ", actions))
                .and("resource", first.call.resource())
                .and("outcome", first.decision.outcome().word())
                .and("metric", Outlet.Use.ON_FAILURE.metric());
        lost.batch.invocation.last(row.write());
    }
}
