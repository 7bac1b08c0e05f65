package warmstart;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static warmstart.house.Calls.call;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import warmstart.house.Forbidden;
import warmstart.house.Plant;
import warmstart.house.Planted;

/** A rule that cannot fail guards nothing: a violation of each is planted, and the rule is seen to fail with its reason. */
final class RulesBiteTest {
    private static final Map<String, ArchRule> RULES = rulesOf(ArchitectureTest.class, TestCodeTest.class);

    @TempDir
    Path folder;

    static Stream<Plant> plants() {
        return Plant.of(text("planted-violations.md")).stream();
    }

    @ParameterizedTest
    @MethodSource("plants")
    void plantedViolationFailsWithTheReason(Plant plant) {
        ArchRule rule = RULES.get(plant.rule());
        assertThat(rule).as("the rule " + plant.rule()).isNotNull();
        Planted.shown(
                folder,
                plant.sources(),
                classes -> assertThatThrownBy(() -> rule.check(classes))
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining(reasonOf(rule))
                        .hasMessageContaining("Planted"));
    }

    @Test
    void everyRuleHasAPlantedViolationAndAReason() {
        assertThat(plants().map(Plant::rule).distinct()).containsExactlyInAnyOrderElementsOf(RULES.keySet());
        assertThat(RULES.values()).allSatisfy(rule -> assertThat(reasonOf(rule)).hasSizeGreaterThan(20));
    }

    @Test
    void innocentNeighboursPassEveryRule() {
        Planted.shown(folder, Plant.blocks(text("innocent.md")), classes -> {
            assertThat(classes).hasSizeGreaterThan(15);
            RULES.values().forEach(rule -> rule.check(classes));
        });
    }

    @Test
    void everyForbiddenCallBites() {
        String calls = text("forbidden-calls.txt");
        Planted.shown(
                folder,
                List.of(classThatCalls(calls)),
                classes -> assertThat(Stream.of(Forbidden.AMBIENT, Forbidden.UNORDERED)
                                .flatMap(String::lines))
                        .allSatisfy(line -> assertThatThrownBy(() ->
                                        noClasses().should(call("it", line)).check(classes))
                                .hasMessageContaining("Planted.call")));
    }

    private static String classThatCalls(String statements) {
        List<String> lines = statements.strip().lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> "void call" + i + "() throws Exception { " + lines.get(i) + "; }")
                .collect(joining("\n", "package warmstart.base; import java.util.*; class Planted {", "}"));
    }

    private static String reasonOf(ArchRule rule) {
        String[] parts = rule.getDescription().split(", because ", 2);
        return parts.length == 2 ? parts[1] : "";
    }

    private static Map<String, ArchRule> rulesOf(Class<?>... houses) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        for (Class<?> house : houses) {
            Stream.of(house.getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(ArchTest.class))
                    .forEach(field -> rules.put(field.getName(), ruleIn(field)));
        }
        return rules;
    }

    private static ArchRule ruleIn(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the rule " + field.getName() + " is private", e);
        }
    }

    private static String text(String fixture) {
        try (InputStream stream = RulesBiteTest.class.getResourceAsStream(fixture)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
