package warmstart.cli.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import warmstart.content.Scenarios;
import warmstart.labs.library.ScenarioPage;
import warmstart.simulator.Simulation;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceJson;

/** The commands, the lines of Java and the case that the README shows are run as they stand there. */
class ReadmeScenariosTest {
    private static final String COMMAND = "java -jar target/warmstart.jar simulate ";

    @TempDir
    private Path folder;

    static List<String> commands() throws IOException {
        return readme().lines()
                .filter(line -> line.startsWith(COMMAND))
                .map(line -> line.substring(COMMAND.length()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandWorks(String arguments) {
        StringWriter out = new StringWriter();
        assertThat(run(out, arguments.split(" "))).isZero();
        assertThat(out.toString()).isNotBlank();
    }

    @Test
    void thereAreCommands() throws IOException {
        assertThat(commands()).hasSizeGreaterThan(1);
    }

    @Test
    void theLinesOfJavaRun() throws IOException {
        ScenarioPage page = Scenarios.shipped().read(Path.of("content/scenarios/async-three-attempts.json"));
        Trace trace = Simulation.run(page.scenario(), page.seed(), page.bounds(), StopSignal.NEVER);
        String lines = TraceJson.lines(trace);

        assertThat(lines).contains("\"kind\":\"RetryPlanned\"");
        String own = Files.readString(Path.of("src/test/java/warmstart/cli/simulate/ReadmeScenariosTest.java"));
        assertThat(block("java").lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(own).contains(line));
    }

    @Test
    void theCaseThatIsShownPasses() throws IOException {
        Files.writeString(folder.resolve("case.json"), block("json"));
        StringWriter out = new StringWriter();
        assertThat(run(out, "--check", folder.toString())).isZero();
        assertThat(out.toString()).contains("passed 1/1 asynchronous");
    }

    private static int run(StringWriter out, String... arguments) {
        return new CommandLine(new Simulate(settings -> Path.of("content")))
                .setOut(new PrintWriter(out))
                .execute(arguments);
    }

    private static String block(String language) throws IOException {
        var block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(readme());
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
