package warmstart.simulator.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.Problems;
import warmstart.content.scenario.ScenarioReader;
import warmstart.labs.FixtureFacts;
import warmstart.simulator.Simulation;
import warmstart.simulator.Worlds;
import warmstart.simulator.call.Door;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.function.Compute;
import warmstart.simulator.function.Outlet;
import warmstart.simulator.function.TargetKind;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.trace.Trace;

class MetricsTest {
    @Test
    void attemptsThrottlesAndErrorsAreCountedApart() {
        // Three events, one place: the first fails three times; throttles are no invocations.
        Trace trace = new Worlds()
                .reserved(1)
                .takes("10 s")
                .timeout("20 s")
                .events(2, "0 s")
                .fails(1000)
                .run();
        Metrics metrics = Metrics.of(trace, List.of("f"));
        assertThat(metrics.of(Metric.INVOCATIONS)).isEqualTo(6);
        assertThat(metrics.of(Metric.ERRORS)).isEqualTo(6);
        // The second event is refused at ages of 0, 1, 3 and 7 s and runs at 15 s.
        assertThat(metrics.of(Metric.THROTTLES)).isEqualTo(4);
        assertThat(metrics.of(Metric.ASYNC_EVENTS_RECEIVED)).isEqualTo(2);
        assertThat(metrics.of(Metric.ASYNC_EVENTS_DROPPED)).isEqualTo(2);
        assertThat(metrics.of(Metric.CONCURRENT_EXECUTIONS_MAX)).isEqualTo(1);
        assertThat(metrics.of(Metric.COLD_STARTS)).isEqualTo(1);
    }

    /** Seen on AWS: an event that is dropped because nothing is reserved counts as dropped, not as throttled. */
    @Test
    void aFunctionThatIsSwitchedOffDropsAndDoesNotThrottle() {
        Metrics metrics = Metrics.of(new Worlds().reserved(0).run(), List.of("f"));
        assertThat(metrics.of(Metric.ASYNC_EVENTS_DROPPED)).isEqualTo(1);
        assertThat(metrics.of(Metric.THROTTLES)).isZero();
        assertThat(metrics.of(Metric.INVOCATIONS)).isZero();
    }

    @Test
    void refusedDeliveriesAreCountedByTheirMetric() {
        Metrics metrics = Metrics.of(
                new Worlds()
                        .fails(1000)
                        .retries(0)
                        .outlet(Outlet.Use.DEAD_LETTER_QUEUE, TargetKind.SQS)
                        .outlet(Outlet.Use.ON_FAILURE, TargetKind.SNS)
                        .run(),
                List.of("f"));
        assertThat(metrics.of(Metric.DEAD_LETTER_ERRORS)).isEqualTo(1);
        assertThat(metrics.of(Metric.DESTINATION_DELIVERY_FAILURES)).isEqualTo(1);
    }

    /** A poller that tries a batch again and again is throttled each time; nothing is invoked. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sqs     | sqs:*
            kinesis | kinesis:*
            """)
    void eachRefusedBatchOfAPollerIsAThrottle(String type, String action) {
        String text = """
                {"title": "Throttled", "bounds": {"time": "20 s"}, "functions": [
                   {"name": "f", "code": {"duration": "1 s"}, "reservedConcurrency": 0, "role": {"may": ["%s"]}},
                   {"name": "g", "code": {"duration": "1 s"}}],
                 "sources": [{"name": "s", "type": "%s", "function": "f", "at": ["0 s"]}]}
                """.formatted(action, type);
        Scenario scenario = new ScenarioReader(FixtureFacts.catalog())
                .parse(text, "s.json", new Problems())
                .orElseThrow()
                .scenario();
        Trace trace = Simulation.run(scenario, 1, Worlds.BOUNDS, StopSignal.NEVER);
        long refused = trace.rows().stream()
                .filter(row -> row.kind().word().equals("BatchThrottled"))
                .count();
        Metrics metrics = Metrics.of(trace, List.of("f", "g"));
        assertThat(metrics.of("f", Metric.THROTTLES)).isEqualTo(refused).isGreaterThanOrEqualTo(4);
        assertThat(metrics.of("g", Metric.THROTTLES)).isZero();
        assertThat(metrics.of(Metric.INVOCATIONS)).isZero();
    }

    @Test
    void whatIsCountedLiveIsWhatIsCountedAfterwardsAlsoWhenNoRowIsKept() {
        Scenario scenario = new Worlds()
                .events(500, "1 s")
                .fails(300)
                .observed()
                .reserved(3)
                .scenario();
        Metrics live = new Metrics(List.of("f"));
        Trace summary = Simulation.run(scenario, 5, Worlds.BOUNDS.keeping(10), StopSignal.NEVER, List.of(live));
        Trace whole = Simulation.run(scenario, 5, Worlds.BOUNDS, StopSignal.NEVER);
        assertThat(summary.rows()).hasSize(10).isEqualTo(whole.rows().subList(0, 10));
        assertThat(summary.written())
                .isEqualTo(whole.written())
                .isEqualTo(whole.rows().size());
        Metrics afterwards = Metrics.of(whole, List.of("f"));
        for (Metric metric : Metric.values()) {
            assertThat(live.of(metric)).as(metric.word()).isEqualTo(afterwards.of(metric));
        }
    }

    /** A million requests of 100 ms at 1 GB are 100,000 GB-s; here a tenthousandth of it. */
    @Test
    void theBillIsRequestsAndGigabyteSeconds() {
        Scenario scenario = new Worlds()
                .takes("100 ms")
                .events(100, "1 s")
                .function(function -> function.compute(new Compute(
                        1_024,
                        512,
                        Compute.Architecture.X86_64,
                        Compute.Packaging.ZIP,
                        java.util.OptionalLong.empty())))
                .called(Door.API)
                .scenario();
        Metrics metrics = Metrics.of(Simulation.run(scenario, 1, Worlds.BOUNDS, StopSignal.NEVER), List.of("f"));
        Bill bill = Bill.of(scenario, metrics);
        assertThat(bill.requests()).isEqualTo(100);
        assertThat(bill.gigabyteSeconds()).isEqualByComparingTo("10");
        // 100 · 0.20/1,000,000 + 10 · 0.0000166667 = 0.00002 + 0.000166667
        assertThat(bill.dollars()).isEqualByComparingTo(new BigDecimal("0.000186667"));
    }
}
