package warmstart.simulator.sources.stream.model;

import java.util.List;
import warmstart.simulator.lambda.Invocation;
import warmstart.simulator.lambda.Item;
import warmstart.simulator.lambda.Outcome;
import warmstart.simulator.sources.stream.config.BatchAnswer;
import warmstart.simulator.sources.stream.config.StreamRule;

/**
 * What an attempt means for its batch.
 *
 * @param done how many records, from the front, are done
 * @param error what went wrong; empty when nothing did
 * @param rule why it is a failure
 */
record Verdict(int done, String error, StreamRule rule) {
    private static final String REPORTED = "ReportedFailures";

    boolean isSuccess() {
        return error.isEmpty();
    }

    /**
     * Reads the end of an attempt.
     *
     * @param reports whether the mapping has {@code ReportBatchItemFailures}
     * @param answer what the function answers when it returns
     */
    static Verdict of(Batch batch, Invocation ended, boolean reports, BatchAnswer answer) {
        if (ended.outcome() != Outcome.SUCCEEDED) {
            return new Verdict(0, ended.error(), StreamRule.RETRIED);
        }
        if (!reports || batch.finalOf != null) {
            return success(batch);
        }
        if (answer instanceof BatchAnswer.Malformed malformed) {
            return new Verdict(0, malformed.form(), StreamRule.BAD_ANSWER);
        }
        if (answer instanceof BatchAnswer.Listed listed) {
            return reported(batch, listed.identifiers());
        }
        return answer instanceof BatchAnswer.AllDone
                ? success(batch)
                : reported(batch, ended.failedItems().stream().map(Item::name).toList());
    }

    private static Verdict success(Batch batch) {
        return new Verdict(batch.records.size(), "", StreamRule.RETRIED);
    }

    /** The lowest of the reported records is the checkpoint, in whatever order they were reported. */
    private static Verdict reported(Batch batch, List<String> identifiers) {
        if (identifiers.isEmpty()) {
            return success(batch);
        }
        List<String> names =
                batch.records.stream().map(record -> record.subject().name()).toList();
        int lowest = batch.records.size();
        for (String identifier : identifiers) {
            int place = names.indexOf(identifier);
            if (place < 0) {
                return new Verdict(0, "unknown itemIdentifier", StreamRule.BAD_ANSWER);
            }
            lowest = Math.min(lowest, place);
        }
        return new Verdict(lowest, REPORTED, StreamRule.CHECKPOINT);
    }
}
