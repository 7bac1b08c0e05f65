package warmstart.simulator.sources.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.json.Json;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.TargetKind;
import warmstart.simulator.sources.Violation;
import warmstart.simulator.sources.stream.config.HashRange;
import warmstart.simulator.sources.stream.config.Reshard;
import warmstart.simulator.sources.stream.config.StartingPosition;
import warmstart.simulator.sources.stream.config.Stream;
import warmstart.simulator.sources.stream.config.StreamMapping;

/** What the service refuses of streams and mappings, with the path of the setting. */
class StreamRulesTest {
    private static List<String> paths(Brook brook) {
        return brook.source().check(Brook.QUOTAS).stream().map(Violation::path).toList();
    }

    @Test
    void defaultsAreAccepted() {
        assertThat(paths(new Brook())).isEmpty();
        assertThat(paths(new Brook().table())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            size      | 0      | $.mappings[0].BatchSize
            size      | 1      | -
            size      | 10000  | -
            size      | 10001  | $.mappings[0].BatchSize
            factor    | 0      | $.mappings[0].ParallelizationFactor
            factor    | 10     | -
            factor    | 11     | $.mappings[0].ParallelizationFactor
            window    | 300    | -
            window    | 301    | $.mappings[0].MaximumBatchingWindowInSeconds
            tumbling  | 900    | -
            tumbling  | 901    | $.mappings[0].TumblingWindowInSeconds
            retries   | -1     | -
            retries   | -2     | $.mappings[0].MaximumRetryAttempts
            retries   | 10000  | -
            retries   | 10001  | $.mappings[0].MaximumRetryAttempts
            age       | 59     | $.mappings[0].MaximumRecordAgeInSeconds
            age       | 60     | -
            age       | 604800 | -
            age       | 604801 | $.mappings[0].MaximumRecordAgeInSeconds
            retention | 23     | $.stream.retention
            retention | 24     | -
            retention | 8760   | -
            retention | 8761   | $.stream.retention
            """)
    void settingsHaveTheirBounds(String setting, long value, String path) {
        Brook brook = new Brook();
        switch (setting) {
            case "size" -> brook.size(value);
            case "factor" -> brook.factor(value);
            case "window" -> brook.window(value + " s");
            case "tumbling" -> brook.tumbling(value + " s");
            case "retries" -> brook.retries(value);
            case "age" -> brook.age(value + " s");
            default -> brook.stream(s -> s.keeping(Micros.ofSeconds(value * 3_600)));
        }
        assertThat(paths(brook)).isEqualTo(path.equals("-") ? List.of() : List.of(path));
    }

    @Test
    void tumblingWindowNeedsAFactorOfOne() {
        assertThat(paths(new Brook().tumbling("10 s").factor(2)))
                .containsExactly("$.mappings[0].ParallelizationFactor");
    }

    @Test
    void timestampIsForKinesisOnly() {
        StartingPosition at = new StartingPosition.AtTimestamp(0);
        assertThat(paths(new Brook().starting("0 s", at))).isEmpty();
        assertThat(paths(new Brook().table().starting("0 s", at))).containsExactly("$.mappings[0].StartingPosition");
    }

    @ParameterizedTest
    @CsvSource({"SQS, true", "SNS, true", "S3, true", "LAMBDA, false", "EVENTBRIDGE, false"})
    void reportsGoToQueueTopicOrBucket(TargetKind kind, boolean accepted) {
        assertThat(paths(new Brook().onFailure(kind)).isEmpty()).isEqualTo(accepted);
    }

    @Test
    void moreThanTwoReadersOfATableAreTooMany() {
        UnaryOperator<Brook> two = brook -> brook.also(reader("second"));
        UnaryOperator<Brook> three = brook -> two.apply(brook).also(reader("third"));
        assertThat(paths(two.apply(new Brook().table()))).isEmpty();
        assertThat(paths(three.apply(new Brook().table()))).containsExactly("$.mappings");
        assertThat(paths(three.apply(new Brook()))).isEmpty();
    }

    private static StreamMapping reader(String name) {
        return StreamMapping.of(name, FunctionTarget.parse("g"), Brook.QUOTAS);
    }

    @Test
    void atMostFiveFilters() {
        Json one = Json.object().put("partitionKey", Json.texts(List.of("k1"))).build();
        assertThat(paths(new Brook().filters(one, one, one, one, one))).isEmpty();
        assertThat(paths(new Brook().filters(one, one, one, one, one, one))).containsExactly("$.mappings[0].Filters");
    }

    @Test
    void shardsLeaveNoGap() {
        List<HashRange> halves = HashRange.even(2);
        List<HashRange> turned = List.of(halves.get(1), halves.get(0));
        Brook brook = new Brook()
                .stream(s -> new Stream(s.name(), s.service(), s.arn(), turned, s.retentionMicros(), s.view()));
        assertThat(paths(brook)).containsExactly("$.stream.shards[1]");
    }

    @Test
    void whatTheServiceRefusesDoesNotRun() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Brook().size(0).run())
                .withMessageContaining("`BatchSize` is between 1 and 10000, not `0`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Brook()
                        .table()
                        .change(Reshard.split(1, "clicks", 0))
                        .run())
                .withMessageContaining("Kinesis");
    }
}
