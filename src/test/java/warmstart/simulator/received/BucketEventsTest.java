package warmstart.simulator.received;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import warmstart.base.json.Json;
import warmstart.simulator.Simulation;
import warmstart.simulator.Worlds;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.Timing;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.sources.bucket.Bucket;
import warmstart.simulator.sources.bucket.BucketSource;

/** What a function reads in the event of a bucket. */
final class BucketEventsTest {
    private static final String OBJECT = "/Records/0/s3/object/";

    private static ReceivedEvents received(Bucket bucket) {
        BucketSource source = new BucketSource(
                "e",
                FunctionTarget.parse("f"),
                new Arrivals.Evenly(2, 0, Micros.PER_SECOND),
                bucket,
                Optional.of(Json.text("hello")));
        Scenario plain = new Worlds().scenario();
        Scenario scenario = new Scenario(
                plain.quotas(), plain.jitter(), plain.accountConcurrency(), plain.functions(), List.of(source));
        return new ReceivedEvents(scenario, Simulation.run(scenario, 1, Worlds.BOUNDS, StopSignal.NEVER));
    }

    private static String at(ReceivedEvents received, String name, String pointer) {
        Json value = received.of(name).orElseThrow().event().at(pointer).orElseThrow();
        return value.asText().orElseGet(value::wire);
    }

    @Test
    void theEventNamesTheObjectAndNotTheWrite() {
        ReceivedEvents received = received(Bucket.PLAIN.objects(1));
        assertThat(at(received, "e-2", OBJECT + "key")).isEqualTo("object-1");
        assertThat(at(received, "e-2", OBJECT + "size")).isEqualTo("5");
        assertThat(at(received, "e-2", "/Records/0/s3/bucket/name")).isEqualTo("e");
    }

    @Test
    void theTimeIsThatOfTheWriteHoweverLateTheEventComes() {
        ReceivedEvents late = received(Bucket.PLAIN.delay(Timing.fixed(Micros.PER_MINUTE)));
        assertThat(at(late, "e-2", "/Records/0/eventTime")).isEqualTo("2026-01-01T00:00:01.000Z");
    }

    @Test
    void aCopySaysWhatItsOriginalSaid() {
        ReceivedEvents twice = received(Bucket.PLAIN.duplicates(1000));
        assertThat(twice.of("e-copy/2").orElseThrow().event().wire())
                .isEqualTo(twice.of("e-2").orElseThrow().event().wire())
                .isNotEqualTo(twice.of("e-1").orElseThrow().event().wire());
    }

    @Test
    void onlyABucketWithVersioningNamesVersions() {
        ReceivedEvents versioned = received(Bucket.PLAIN.objects(1).versioning(true));
        assertThat(at(versioned, "e-1", OBJECT + "versionId"))
                .isNotEqualTo(at(versioned, "e-2", OBJECT + "versionId"))
                .hasSize(32);
        assertThat(received(Bucket.PLAIN).of("e-1").orElseThrow().event().at(OBJECT + "versionId"))
                .isEmpty();
    }

    @Test
    void theSequencerGrowsWithEachWriteOfAnObject() {
        ReceivedEvents received = received(Bucket.PLAIN.objects(1));
        assertThat(at(received, "e-2", OBJECT + "sequencer")).isGreaterThan(at(received, "e-1", OBJECT + "sequencer"));
    }

    @Test
    void aFoldedWriteHasNoEvent() {
        ReceivedEvents received = received(Bucket.PLAIN.objects(1).sameMoment(Micros.PER_SECOND));
        assertThat(received.of("e-1")).isPresent();
        assertThat(received.of("e-2")).isEmpty();
    }
}
