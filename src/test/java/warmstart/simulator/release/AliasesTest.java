package warmstart.simulator.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.simulator.ReleaseWorlds;
import warmstart.simulator.Worlds;
import warmstart.simulator.function.Alias;
import warmstart.simulator.function.Violation;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * Aliases with weights.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html">Implement Lambda canary
 *     deployments using a weighted alias</a>
 */
class AliasesTest {
    private static final int CALLS = 10_000;

    private static Trace shared(int perMille, long seed) {
        return new ReleaseWorlds()
                .alias(Alias.of("live", 1).with(2, perMille))
                .calls("f:live", new Arrivals.Evenly(CALLS, 0, Worlds.micros("20 ms")))
                .run(seed);
    }

    private static List<String> onSecond(Trace trace) {
        return Worlds.rows(trace, LambdaKind.INVOCATION_STARTED).stream()
                .filter(row -> row.numbers().number("version") == 2)
                .map(TraceRow::subject)
                .sorted()
                .toList();
    }

    /** 10,000 calls: the share of n % has a standard deviation of at most 0.5 %, so 2 % is four of them. */
    @ParameterizedTest
    @CsvSource({"0", "30", "100", "500", "1000"})
    void theSecondVersionGetsItsShare(int perMille) {
        int expected = CALLS * perMille / 1_000;
        int most = perMille == 0 || perMille == 1_000 ? 0 : CALLS / 50;
        assertThat(onSecond(shared(perMille, 7)).size()).isBetween(expected - most, expected + most);
    }

    @Test
    void theSameSeedGivesTheSameShare() {
        assertThat(onSecond(shared(100, 7))).isEqualTo(onSecond(shared(100, 7)));
        assertThat(onSecond(shared(100, 8))).isNotEqualTo(onSecond(shared(100, 7)));
    }

    /** With a larger share those that went to the second version go there still, and some more. */
    @Test
    void aLargerShareKeepsWhoWasThere() {
        assertThat(onSecond(shared(200, 7))).containsAll(onSecond(shared(100, 7)));
    }

    private static final AliasRules.Settings USUAL = new AliasRules.Settings("role", "dlq");

    private static TreeMap<Integer, AliasRules.Settings> published() {
        TreeMap<Integer, AliasRules.Settings> versions = new TreeMap<>();
        versions.put(1, USUAL);
        versions.put(2, USUAL);
        versions.put(3, new AliasRules.Settings("other-role", "dlq"));
        versions.put(4, new AliasRules.Settings("role", ""));
        return versions;
    }

    /** Weights as {@code 1=900 2=100}. */
    private static List<String> check(String name, String weights) {
        Map<String, Integer> draft = new LinkedHashMap<>();
        for (String weight : weights.split(" ")) {
            draft.put(weight.split("=")[0], Integer.parseInt(weight.split("=")[1]));
        }
        List<Violation> found = new ArrayList<>(AliasRules.check(
                new AliasRules.Draft(name, draft),
                published(),
                Worlds.QUOTAS.function().aliasVersionsMax()));
        return found.stream().map(Violation::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            live   | 1=1000
            live_2 | 1=900 2=100
            a-1    | 2=0 1=1000
            """)
    void theseAreGood(String name, String weights) {
        assertThat(check(name, weights)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            live  | 1=800 2=100 3=100 | versions: an alias points to at most 2 versions (leave one of them)
            live  | 1=900 3=100       | versions: its versions have different execution roles, `role` and `other-role` (publish both with one role)
            live  | 1=900 4=100       | versions: its versions have different dead-letter queues (give both the same one, or none)
            live  | 1=900 $LATEST=100 | versions.$LATEST: an alias with weights cannot point to $LATEST (publish a version and point the alias to it)
            live  | $LATEST=1000      | versions.$LATEST: the alias points to $LATEST, which this model keeps for calls without an alias (publish a version and point the alias to it)
            live  | 9=1000            | versions.9: no version `9` was published
            live  | 1=900 2=90        | versions: the weights do not add up to 1
            12    | 1=1000            | name: the alias `12` could be taken for a version (add a letter to the name)
            a.b   | 1=1000            | name: `a.b` is no name for an alias (use letters, digits, hyphens and underscores)
            live  | 1=1100 2=-100     | versions.1: a weight lies between 0 and 1 (0.1 is a tenth of the calls)
            """)
    void theseAreRefused(String name, String weights, String first) {
        assertThat(check(name, weights)).first().isEqualTo(first);
    }

    @Test
    void allMistakesAreFound() {
        assertThat(check("a b", "8=1 9=1")).hasSize(4);
        assertThat(check("live", "1=1100 2=-100")).hasSize(2);
    }

    /** Of 10,000 calls ten stay with the first version, give or take three; none at all is out of the question. */
    @Test
    void almostAllIsNotAll() {
        assertThat(onSecond(shared(999, 7)).size()).isBetween(CALLS - 30, CALLS - 1);
    }
}
