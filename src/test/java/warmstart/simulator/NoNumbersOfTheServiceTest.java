package warmstart.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import warmstart.labs.FactQuotas;
import warmstart.labs.FixtureFacts;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.trace.Basis;
import warmstart.simulator.trace.Rule;

/** The simulator has its numbers from the register: none of them is written in it, and changing one changes the runs. */
class NoNumbersOfTheServiceTest {
    private static final Path MODEL = Path.of("src/main/java/warmstart/simulator");

    /** Comments, texts and characters are no code; an annotation or a name with digits is no number. */
    private static final Pattern NO_CODE =
            Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])'");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])(\\d[\\d_]*(?:\\.\\d+)?)[LlDdFf]?(?!\\w)");

    /** The engine knows nothing of AWS, and what stands above all wings has sizes of its own. 0 and 1 count; WHOLE_PER_MILLE is what "per mille" means; THROTTLES_TOLD is a matter of style. */
    private static final List<String> INNOCENT = List.of("0", "1");

    /** What HTTP, IP and arithmetic mean by a number, and sizes of our own. */
    private static final List<String> ALLOWED = """
            Faults.java: WHOLE_PER_MILLE = 1_000
            PackageRules.java: KILO = 1_024
            Bill.java: private static final long MEGABYTES_PER_GIGABYTE = 1L << 10;
            PackageRules.java: KILO = 1_024
            Refusal.java: INVALID(400),
            Refusal.java: NOT_FOUND(404),
            Refusal.java: CONFLICT(409);
            Story.java: THROTTLES_TOLD = 3
            Turn.java: WHOLE_PER_MILLE = 1_000
            Counterfactual.java: TURNS_TRIED_MAX = 24
            RunComparison.java: sum[2] += row.numbers().has( ) ? row.numbers().number( ) : 0;
            RunComparison.java: courses.put(fate.event(), new Course(fate, sum[0], sum[1], sum[2]));
            """.lines().toList();

    /** Status codes, ports and lengths of ids are written in these: {@link WingsHoldNoNumbersTest} looks at them. */
    private static final List<String> WINGS = List.of("filter", "payload", "response", "network");

    @Test
    void noNumberIsWrittenInTheModel() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MODEL)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> !f.startsWith(MODEL.resolve("engine"))
                            && !f.startsWith(MODEL.resolve("trace"))
                            && WINGS.stream().noneMatch(wing -> f.startsWith(MODEL.resolve(wing)))
                            && !MODEL.equals(f.getParent()))
                    .toList()) {
                found.addAll(numbers(file));
            }
        }
        assertThat(found).isSubsetOf(ALLOWED);
    }

    private static List<String> numbers(Path file) throws IOException {
        List<String> found = new ArrayList<>();
        String code = NO_CODE.matcher(Files.readString(file)).replaceAll(" ");
        for (String line : code.lines().toList()) {
            Matcher number = NUMBER.matcher(line);
            while (number.find()) {
                if (!INNOCENT.contains(number.group(1))) {
                    String constant =
                            line.replaceAll(".*?(\\w+ = [\\d_]+);.*", "$1").strip();
                    found.add(file.getFileName() + ": " + constant);
                }
            }
        }
        return found;
    }

    @Test
    void theSearchFindsWhatItLooksFor() throws IOException {
        Path planted = Files.createTempFile("Planted", ".java");
        Files.writeString(planted, "class A { /* 60 */ String s = \"120\"; long wait = 60L; int a2 = 1; } // 300\n");
        // The one in the comment, the one in the text and those at the end of a name are no numbers of the code.
        assertThat(numbers(planted)).hasSize(1);
        Files.delete(planted);
    }

    @Test
    void everyDocumentedRuleIsAFactOfTheRegister() {
        for (Rule rule : ModelRules.all()) {
            if (rule.basis() == Basis.DOCUMENTED) {
                assertThat(FixtureFacts.catalog().require(rule.id()).id().value())
                        .isEqualTo(rule.id());
            }
        }
    }

    /** Another number in the register, and the second attempt comes at another time. */
    @Test
    void theRegisterDecides() {
        Scenario usual = new Worlds().fails(1000).scenario();
        Scenario moved = new Scenario(
                FactQuotas.from(FixtureFacts.with("async-first-retry-wait", "90 s")),
                usual.jitter(),
                usual.accountConcurrency(),
                usual.functions(),
                usual.sources());
        assertThat(secondAttempt(usual)).isEqualTo(60);
        assertThat(secondAttempt(moved)).isEqualTo(90);
        assertThat(ModelVersion.of(moved)).isNotEqualTo(ModelVersion.of(usual));
    }

    private static long secondAttempt(Scenario scenario) {
        return Worlds.seconds(
                        Simulation.run(scenario, 1, Worlds.BOUNDS, warmstart.simulator.engine.StopSignal.NEVER),
                        LambdaKind.INVOCATION_STARTED)
                .get(1);
    }
}
