package warmstart.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.facts.FactCatalog;
import warmstart.labs.FactQuotas;
import warmstart.simulator.Worlds;
import warmstart.simulator.call.Door;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.Timing;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.trace.Trace;

/** The rules of 2019, of 2023 and of today, from the former values of the register. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuotasByDateTest {
    private final FactCatalog facts = FactReader.read(
                    Path.of("content"), ExamReader.read(Path.of("content")).value())
            .value()
            .catalog();

    private Quotas on(String day) {
        return FactQuotas.on(LocalDate.parse(day), facts);
    }

    /** 256 KB until October 2025; 60 a minute until 2023; 100 ms steps until December 2020; one burst until November 2023. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-06-01 | 262144  | 60  | 100 | false | 10    | 1792
            2022-06-01 | 262144  | 60  | 1   | false | 10000 | 1769
            2023-12-01 | 262144  | 300 | 1   | true  | 10000 | 1769
            2026-11-23 | 1048576 | 300 | 1   | true  | 10000 | 1769
            """)
    void eachDayHasItsRules(
            String day,
            long asyncBytes,
            long sqsPerMinute,
            long stepMillis,
            boolean ownGrowth,
            long sqsBatch,
            long vcpu) {
        Quotas quotas = on(day);
        assertThat(quotas.payload().asyncMax()).isEqualTo(asyncBytes);
        assertThat(quotas.sqs().growthPerMinute()).isEqualTo(sqsPerMinute);
        assertThat(quotas.billing().stepMicros()).isEqualTo(Micros.ofMillis(stepMillis));
        assertThat(quotas.concurrency().growth().perFunction()).isEqualTo(ownGrowth);
        assertThat(quotas.sqs().batchSize().max()).isEqualTo(sqsBatch);
        assertThat(quotas.function().megabytesPerVcpu()).isEqualTo(vcpu);
    }

    @Test
    void initialisationOfZipFunctionsIsChargedSinceAugust2025() {
        assertThat(billed("2025-07-31")).isEqualTo(3);
        assertThat(billed("2025-08-01")).isEqualTo(4_101);
        // 2.19 ms in steps of 100.
        assertThat(billed("2020-11-30")).isEqualTo(100);
    }

    private long billed(String day) {
        Trace trace = new Worlds()
                .quotas(on(day))
                .code(code -> code.init(Timing.fixed(4_098_790)).handler(Timing.fixed(2_190)))
                .called(Door.API)
                .run();
        return Worlds.only(trace, LambdaKind.INVOCATION_SUCCEEDED).numbers().number("billedMillis");
    }

    @Test
    void todayIsTheDayAfterAllChanges() {
        assertThat(on("2026-11-23")).isEqualTo(FactQuotas.from(facts));
    }
}
