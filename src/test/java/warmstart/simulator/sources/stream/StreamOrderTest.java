package warmstart.simulator.sources.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.filter.RecordData;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.sources.stream.config.Content;
import warmstart.simulator.sources.stream.config.MappingSwitch;
import warmstart.simulator.sources.stream.config.PartitionKeys;
import warmstart.simulator.sources.stream.config.Reshard;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamView;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/** Shards, lanes, filters, windows and what becomes of order. */
class StreamOrderTest {
    private static long mostAtATime(Trace trace) {
        long running = 0;
        long most = 0;
        for (TraceRow row : trace.rows()) {
            if (row.kind() == LambdaKind.INVOCATION_STARTED) {
                running++;
            } else if (row.kind() == LambdaKind.INVOCATION_SUCCEEDED) {
                running--;
            }
            most = Math.max(most, running);
        }
        return most;
    }

    private static Brook busy() {
        return new Brook()
                .records(2_000, "0 s")
                .keys(new PartitionKeys.Unique("k"))
                .size(10)
                .takes("1 s");
    }

    /** 3 shards × 4: with so much to do, and so many keys, all twelve are at work, and never more. */
    @Test
    void concurrencyIsShardsTimesFactor() {
        assertThat(mostAtATime(busy().run())).isEqualTo(1);
        assertThat(mostAtATime(busy().shards(3).run())).isEqualTo(3);
        assertThat(mostAtATime(busy().shards(3).factor(4).run())).isEqualTo(12);
    }

    /** However high the factor: one key is in one lane, so its records come one batch after the other. */
    @Test
    void oneKeyIsOneLane() {
        Trace trace = busy().keys("only").factor(10).run();
        assertThat(mostAtATime(trace)).isEqualTo(1);
        List<String> order = Brook.subjects(trace, StreamKind.RECORD_PROCESSED);
        assertThat(order.subList(0, 3)).containsExactly("clicks-1", "clicks-2", "clicks-3");
        assertThat(order.get(1_999)).isEqualTo("clicks-2000");
    }

    /** With a factor the poison holds up the keys of its own lane only; without, the whole shard. */
    @Test
    void otherLanesPassAFailingBatch() {
        Brook brook =
                new Brook().records(40, "0 s").poison("clicks-1", -1).retries(3).factor(10);
        Trace trace = brook.run();
        // The attempts end at 1.1, 2.2, 4.3 and 8.4 s; other lanes are done at 1.1 s.
        long inTime = Brook.rows(trace, StreamKind.RECORD_PROCESSED).stream()
                .filter(row -> row.t() <= Micros.ofMillis(1_100))
                .count();
        long lost = Brook.rows(trace, StreamKind.RECORD_DISCARDED).size();
        assertThat(inTime + lost).isEqualTo(40);
        assertThat(lost).isBetween(1L, 20L);
        assertThat(Brook.rows(brook.factor(1).run(), StreamKind.RECORD_DISCARDED))
                .hasSize(40);
    }

    private static JsonObject pattern(String key, JsonObject data) {
        return Json.object().put(key, data).build();
    }

    private static Content kind(String kind) {
        return Content.of(RecordData.json(Json.object().put("kind", kind).build()));
    }

    /** Three of six fit; the others move the iterator on, and no code runs for them. */
    @Test
    void rejectedRecordsAdvanceTheIterator() {
        JsonObject wanted =
                Json.object().put("kind", Json.texts(List.of("sale"))).build();
        Trace trace = new Brook()
                .records(6, "0 s")
                .contents(kind("view"), kind("sale"))
                .filters(pattern("data", wanted))
                .run();
        assertThat(Brook.subjects(trace, StreamKind.RECORD_FILTERED))
                .containsExactly("clicks-1", "clicks-3", "clicks-5");
        assertThat(Brook.numbers(trace, StreamKind.BATCH_SENT, "records")).containsExactly(3L);
        assertThat(Brook.first(trace, StreamKind.BATCH_FINISHED).numbers().number("iterator"))
                .isEqualTo(6);
    }

    /** The pattern wants JSON, the data is a plain text: dropped, without a word to the function. */
    @Test
    void plainTextDoesNotFitAPatternOfJson() {
        JsonObject wanted =
                Json.object().put("kind", Json.texts(List.of("sale"))).build();
        Trace trace = new Brook()
                .at("0 s")
                .contents(Content.of(RecordData.text("sale")))
                .filters(pattern("data", wanted))
                .run();
        assertThat(Brook.endsOf(trace, "clicks-1")).containsExactly("RecordFiltered");
    }

    /** Numbers of DynamoDB are texts in a pattern; and what the view of the stream hides, no filter finds. */
    @Test
    void numbersOfDynamoDbAreTexts() {
        Json age = Json.object().put("Age", Json.object().put("N", "42")).build();
        Content change =
                Content.of(RecordData.json(Json.object().put("NewImage", age).build()));
        JsonObject byText = image(Json.texts(List.of("42")));
        JsonObject byNumber = image(Json.array(Json.number(42)));
        Brook brook = new Brook().table().at("0 s").contents(change);
        assertThat(Brook.endsOf(brook.filters(byText).run(), "clicks-1")).containsExactly("RecordProcessed");
        assertThat(Brook.endsOf(brook.filters(byNumber).run(), "clicks-1")).containsExactly("RecordFiltered");
        Brook keysOnly = brook.filters(byText).stream(s -> new warmstart.simulator.sources.stream.config.Stream(
                s.name(), s.service(), s.arn(), s.shards(), s.retentionMicros(), StreamView.KEYS_ONLY));
        assertThat(Brook.endsOf(keysOnly.run(), "clicks-1")).containsExactly("RecordFiltered");
    }

    private static JsonObject image(Json values) {
        JsonObject age = Json.object().put("N", values).build();
        JsonObject image = Json.object().put("Age", age).build();
        return pattern("dynamodb", Json.object().put("NewImage", image).build());
    }

    /**
     * Windows of 10 s. Records at 2, 6 and 12 s: the state of two is passed on inside the first window; the record of the
     * second ends it, and that window is closed 120 s after its end at 20 s.
     */
    @Test
    void tumblingWindowPassesItsStateOn() {
        Trace trace = new Brook().at("2 s", "6 s", "12 s").tumbling("10 s").run();
        assertThat(Brook.numbers(trace, StreamKind.STATE_PASSED, "stateRecords"))
                .containsExactly(1L, 2L, 1L);
        assertThat(Brook.numbers(trace, StreamKind.WINDOW_CLOSED, "stateRecords"))
                .containsExactly(2L, 1L);
        // The record of 12 s is found at 13 s; the final invocation of the first window goes first.
        assertThat(Brook.millis(trace, StreamKind.WINDOW_CLOSED)).containsExactly(13_000L, 140_000L);
        List<TraceRow> last = Brook.rows(trace, StreamKind.BATCH_SENT).stream()
                .filter(row -> row.numbers().has("final"))
                .toList();
        assertThat(last).hasSize(2).allMatch(row -> row.numbers().number("records") == 0);
    }

    /** 1 MB of state at 400,000 bytes a record: too large after the third record, so the window ends early. */
    @Test
    void tooLargeAStateEndsTheWindowEarly() {
        Trace trace = new Brook()
                .at("1 s", "3 s", "5 s", "7 s")
                .tumbling("60 s")
                .stateBytes(400_000)
                .run();
        assertThat(Brook.numbers(trace, StreamKind.WINDOW_CLOSED, "early")).containsExactly(1L, 0L);
        assertThat(Brook.numbers(trace, StreamKind.WINDOW_CLOSED, "stateRecords"))
                .containsExactly(3L, 1L);
    }

    /** The batch of the parent is poison until 4.3 s; only then are the children read, although they hold records from 1 s on. */
    @Test
    void childrenWaitForTheirParent() {
        Trace trace = new Brook()
                .records(20, "100 ms")
                .poison("clicks-1", 2)
                .change(Reshard.split(Micros.ofMillis(950), "clicks", 0))
                .run();
        TraceRow finished = Brook.first(trace, StreamKind.SHARD_FINISHED);
        assertThat(finished.t()).isEqualTo(Micros.ofMillis(4_300));
        assertThat(Brook.rows(trace, StreamKind.SHARD_READ).stream()
                        .filter(row -> !row.numbers().text("shard").endsWith("0000"))
                        .map(TraceRow::t))
                .isNotEmpty()
                .allMatch(t -> t >= finished.t());
        assertThat(Brook.rows(trace, StreamKind.RECORD_PROCESSED)).hasSize(20);
    }

    @Test
    void mergedShardWaitsForBothParents() {
        Trace trace = new Brook()
                .shards(2)
                .records(30, "100 ms")
                .change(Reshard.merge(Micros.ofMillis(1_550), "clicks", 0, 1))
                .run();
        assertThat(Brook.rows(trace, StreamKind.SHARD_FINISHED)).hasSize(2);
        assertThat(Brook.rows(trace, StreamKind.RECORD_PROCESSED)).hasSize(30);
    }

    /** One parent has done at 2 s, the other is held up by its poison until 4.3 s; the child waits for the later. */
    @Test
    void mergedShardWaitsForTheSlowerParent() {
        Trace trace = new Brook()
                .shards(2)
                .records(30, "100 ms")
                .poison("clicks-1", 2)
                .change(Reshard.merge(Micros.ofMillis(1_550), "clicks", 0, 1))
                .run();
        List<Long> finished = Brook.rows(trace, StreamKind.SHARD_FINISHED).stream()
                .map(TraceRow::t)
                .toList();
        assertThat(finished.get(0)).isLessThan(Micros.ofSeconds(3));
        assertThat(finished.get(1)).isGreaterThan(Micros.ofSeconds(4));
        assertThat(Brook.rows(trace, StreamKind.SHARD_READ).stream()
                        .filter(row -> row.numbers().text("shard").endsWith("0002"))
                        .map(TraceRow::t))
                .isNotEmpty()
                .allMatch(t -> t >= finished.get(1));
    }

    /** Off from 0.5 s to 20 s: nothing is read meanwhile and nothing is lost. */
    @Test
    void mappingGoesOnWhereItWas() {
        Trace trace = new Brook()
                .arrivals(new Arrivals.Evenly(10, 0, Micros.PER_SECOND))
                .change(new MappingSwitch(Micros.ofMillis(500), "clicks", "m", false))
                .change(new MappingSwitch(Micros.ofSeconds(20), "clicks", "m", true))
                .run();
        assertThat(Brook.rows(trace, LambdaKind.INVOCATION_STARTED)).allMatch(row -> row.t() >= Micros.ofSeconds(20));
        assertThat(Brook.rows(trace, StreamKind.RECORD_PROCESSED)).hasSize(10);
    }
}
