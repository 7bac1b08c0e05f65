package warmstart.simulator.sources.stream.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import warmstart.base.Rng;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.Decision;
import warmstart.iam.Evaluator;
import warmstart.iam.Role;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.Outlet;
import warmstart.simulator.function.Target;
import warmstart.simulator.function.TargetKind;
import warmstart.simulator.payload.Ids;
import warmstart.simulator.payload.Stamp;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamRule;
import warmstart.simulator.trace.Entry;

/**
 * Tells the on-failure destination of a mapping what it gave up. A queue or topic learns where the records were, a bucket
 * gets them as well; the execution role needs the permission to send.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html">Retain discarded batch
 *     records for a Kinesis Data Streams event source</a>
 */
final class FailureReports {
    /** The day on which runs begin, for the names of objects. */
    private static final Instant FIRST_DAY = Instant.parse("2026-01-01T00:00:00Z");

    private final MappingReader mapping;
    private final Engine engine;

    FailureReports(MappingReader mapping) {
        this.mapping = mapping;
        this.engine = mapping.engine;
    }

    /** Gives up records of a batch, all or some from its front. */
    void giveUp(Lane lane, Batch batch, List<StreamRecord> records, GiveUpReason reason, StreamRule rule) {
        Entry row = engine.row(StreamKind.BATCH_GIVEN_UP, batch.subject, batch.lastRow(), rule)
                .and("mapping", mapping.subject)
                .and("condition", reason.word)
                .and("attempts", batch.invocation.attempts())
                .and("records", records.size());
        if (!records.isEmpty()) {
            row.and("first", records.get(0).subject())
                    .and("last", records.get(records.size() - 1).subject())
                    .and("ageMicros", engine.now() - records.get(0).arrivedMicros());
        }
        batch.invocation.last(row.write());
        if (records.isEmpty()) {
            return;
        }
        Optional<Target> target = mapping.mapping.onFailure();
        boolean reported = target.isPresent() && report(lane, batch, records, reason, target.get());
        for (StreamRecord record : records) {
            if (reported) {
                lane.reader.end(record, StreamKind.RECORD_REPORTED, StreamRule.DISCARDED, batch.lastRow());
            } else if (target.isPresent()) {
                lane.reader.discard(record, "DeliveryDenied", StreamRule.DISCARDED, batch.lastRow());
            } else {
                lane.reader.discard(record, "NoFailureDestination", StreamRule.NO_DESTINATION, batch.lastRow());
            }
        }
    }

    private boolean report(Lane lane, Batch batch, List<StreamRecord> records, GiveUpReason reason, Target target) {
        Role role = mapping.function.config().role();
        List<String> missing = new ArrayList<>();
        Decision first = null;
        String resource = target.arn();
        for (AuthorizationRequest call : target.kind().callsTo(target.arn())) {
            Decision decision = Evaluator.decide(role, call);
            if (!decision.allowed()) {
                resource = first == null ? call.resource() : resource;
                first = first == null ? decision : first;
                missing.add(call.action());
            }
        }
        Entry row = engine.row(
                        first == null ? StreamKind.REPORT_DELIVERED : StreamKind.REPORT_DENIED,
                        batch.subject,
                        batch.lastRow(),
                        StreamRule.METADATA)
                .and("target", target.name())
                .and("service", target.kind().service())
                .and("condition", reason.word)
                .and("shard", lane.reader.shard.id)
                .and("records", records.size());
        if (first == null) {
            row.and("firstArrivedMicros", records.get(0).arrivedMicros())
                    .and("lastArrivedMicros", records.get(records.size() - 1).arrivedMicros())
                    .and("invokeCount", batch.invocation.attempts());
            if (target.kind() == TargetKind.S3) {
                row.and("key", objectKey(lane, batch));
            }
        } else {
            row.and("role", role.name())
                    .and(
                            "policy",
                            first.determining()
                                    .map(Decision.Determining::policy)
                                    .orElse(role.policyNames()))
                    .and("action", String.join(", ", missing))
                    .and("resource", resource)
                    .and("outcome", first.outcome().word())
                    .and("metric", Outlet.Use.ON_FAILURE.metric());
        }
        batch.invocation.last(row.write());
        return first == null;
    }

    private String objectKey(Lane lane, Batch batch) {
        String mappingId = new Ids(new Rng(mapping.subject.key())).uuid();
        String objectId = new Ids(new Rng(batch.subject.key()).at(batch.lastRow(), 0)).uuid();
        long millis = FIRST_DAY.toEpochMilli() + engine.now() / Micros.PER_MILLISECOND;
        return "aws/lambda/" + mappingId + "/" + lane.reader.shard.id + "/" + Stamp.objectKey(millis) + "-" + objectId;
    }
}
