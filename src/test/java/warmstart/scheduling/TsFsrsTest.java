package warmstart.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Agreement with the reference implementation, ts-fsrs 5.4.2: every field of every answer, compared for equality, without
 * any tolerance. {@code ts-fsrs.txt} holds its answers (17 settings with 40 cards each); {@code ts-fsrs.mjs} wrote it.
 */
class TsFsrsTest {
    private static final Path FIXTURE = Path.of("src/test/java/warmstart/scheduling/ts-fsrs.txt");

    /** One setting of the reference and the lines of its cards. */
    record Config(String name, SchedulerSettings settings, List<String> lines) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Config> configs() throws IOException {
        List<Config> configs = new ArrayList<>();
        for (String line : Files.readAllLines(FIXTURE)) {
            if (line.startsWith("config ")) {
                String[] fields = line.split(" ");
                configs.add(new Config(fields[1], settings(fields), new ArrayList<>()));
            } else {
                configs.get(configs.size() - 1).lines().add(line);
            }
        }
        return configs;
    }

    @ParameterizedTest
    @MethodSource("configs")
    void everyFieldOfEveryAnswerIsTheSame(Config config) {
        Scheduler scheduler = new Scheduler(config.settings(), ReviewDay.utc());
        long cardNumber = 0;
        Instant now = Instant.EPOCH;
        CardState card = CardState.fresh(now);
        for (String line : config.lines()) {
            String[] fields = line.split(" ");
            if (fields[0].equals("card")) {
                cardNumber = Long.parseLong(fields[1]);
                now = Instant.ofEpochMilli(Long.parseLong(fields[2]));
                card = CardState.fresh(now);
            } else {
                now = now.plusMillis(Long.parseLong(fields[0]));
                Outcomes outcomes = scheduler.preview(card, cardNumber, now);
                Outcome outcome =
                        outcomes.of(Grade.of(Integer.parseInt(fields[1])).orElseThrow());
                assertThat(written(outcomes, outcome))
                        .as(
                                "card %s, answer %s of `%s`",
                                cardNumber, outcome.card().reps(), config)
                        .isEqualTo(expected(fields));
                card = outcome.card();
            }
        }
    }

    @Test
    void theFixtureIsLargeEnough() throws IOException {
        List<String> lines = configs().stream().flatMap(c -> c.lines().stream()).toList();
        assertThat(lines.stream().filter(line -> line.startsWith("card"))).hasSizeGreaterThanOrEqualTo(600);
        assertThat(lines).hasSizeGreaterThan(6_000);
    }

    /** The fields of an outcome in the order of the fixture; doubles as numbers, so that 1 and 1.0 are the same. */
    private static Map<String, Object> written(Outcomes outcomes, Outcome outcome) {
        CardState card = outcome.card();
        String minutes = Stream.of(Grade.values())
                .map(grade -> String.valueOf(outcomes.of(grade).waiting().toMinutes()))
                .collect(Collectors.joining(","));
        Object[] values = {
            card.phase(),
            card.stability(),
            card.difficulty(),
            card.intervalDays(),
            card.step(),
            card.reps(),
            card.lapses(),
            outcome.elapsedDays(),
            minutes
        };
        assertThat(card.lastReview()).contains(outcome.reviewedAt());
        return named(values);
    }

    private static Map<String, Object> expected(String[] fields) {
        return named(new Object[] {
            Phase.values()[Integer.parseInt(fields[2])],
            Double.parseDouble(fields[3]),
            Double.parseDouble(fields[4]),
            Integer.parseInt(fields[5]),
            Integer.parseInt(fields[6]),
            Integer.parseInt(fields[7]),
            Integer.parseInt(fields[8]),
            Integer.parseInt(fields[9]),
            fields[10]
        });
    }

    private static Map<String, Object> named(Object[] values) {
        String[] names = {"phase", "stability", "difficulty", "days", "step", "reps", "lapses", "elapsed", "minutes"};
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            named.put(names[i], values[i]);
        }
        return named;
    }

    /** Fields: config name retention maximum fuzz short-term learning relearning weights. */
    private static SchedulerSettings settings(String[] fields) {
        Weights weights = fields[8].equals("default")
                ? Weights.defaults()
                : new Weights(
                        Arrays.stream(fields[8].split(",")).map(Double::valueOf).toList());
        return new SchedulerSettings(
                weights,
                Double.parseDouble(fields[2]),
                Integer.parseInt(fields[3]),
                Boolean.parseBoolean(fields[4]),
                Boolean.parseBoolean(fields[5]),
                steps(fields[6]),
                steps(fields[7]));
    }

    private static List<Duration> steps(String text) {
        return text.equals("none")
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(step -> Duration.parse(
                                (step.endsWith("d") ? "P" : "PT") + step.toUpperCase(java.util.Locale.ROOT)))
                        .toList();
    }
}
