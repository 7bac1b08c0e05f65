package warmstart.simulator.sources.stream.model;

import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.filter.FilterCriteria;
import warmstart.simulator.sources.stream.config.Content;
import warmstart.simulator.sources.stream.config.Stream;
import warmstart.simulator.sources.stream.config.StreamService;

/**
 * Decides which records a mapping hands on.
 *
 * @param criteria its patterns
 * @param stream the stream, whose view decides what patterns find
 * @param letsAllPass there is no pattern, so nothing needs to be looked at
 */
record RecordFilter(FilterCriteria criteria, Stream stream, boolean letsAllPass) {
    boolean accepts(StreamRecord record) {
        if (letsAllPass) {
            return true;
        }
        Content content = record.content();
        if (stream.service() == StreamService.KINESIS) {
            JsonObject metadata = content.metadata()
                    .with("partitionKey", Json.text(record.key().text()));
            return criteria.decide(metadata, content.data()).accepted();
        }
        return criteria.decide(content.metadata(), stream.view().of(content.data()))
                .accepted();
    }
}
