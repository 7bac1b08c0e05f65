package warmstart.content.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import warmstart.content.Scenarios;
import warmstart.labs.library.ScenarioPage;
import warmstart.simulator.Golden;
import warmstart.simulator.Simulation;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceJson;

/**
 * The traces of the whole library, every wing of the simulator, as digests: the same seed gives the same bytes on every
 * machine and every JDK.
 */
class LibraryTracesTest {
    private static final int SEEDS = 3;

    @Test
    void everyTraceHasTheBytesItHad() throws IOException {
        StringBuilder digests = new StringBuilder();
        for (Path file : ScenarioLibraryTest.files()) {
            ScenarioPage page = Scenarios.in(Path.of("content")).read(file);
            for (long seed = 1; seed <= SEEDS; seed++) {
                Trace trace = Simulation.run(page.scenario(), seed, page.bounds(), StopSignal.NEVER);
                digests.append(digest(TraceJson.lines(trace)))
                        .append("  ")
                        .append(file.getFileName())
                        .append(' ')
                        .append(seed)
                        .append('\n');
            }
        }
        Golden.compare(LibraryTracesTest.class, "library.sha256", digests.toString());
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
