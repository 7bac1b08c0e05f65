package warmstart.labs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.facts.Fact;
import warmstart.facts.Quantity;
import warmstart.labs.GoalResult.Result;
import warmstart.labs.measure.Measure;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.lambda.story.StoryLink;
import warmstart.simulator.trace.TraceRow;

/** "When nobody is waiting", as shipped. */
class LabTwoTest {
    private static final Lab LAB = LabTwo.lab();

    // What each preset says about each goal: R reached, N not reached, O open.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # preset       | three-attempts | nothing-is-lost | nothing-is-denied | throttles-are-free | nobody-waits-too-long
            as-found       | R | N | O | N | O
            no-permission  | R | N | N | N | O
            one-at-a-time  | N | N | O | R | N
            switched-off   | N | N | O | N | O
            solution       | R | R | R | R | R
            """)
    void everyGoalCanBeFailedAndReached(
            String preset, String attempts, String lost, String denied, String free, String age) {
        List<String> results = LabTwo.assess(LabTwo.preset(preset)).goals().stream()
                .map(goal -> goal.result().name().substring(0, 1))
                .toList();
        assertThat(results).containsExactly(attempts, lost, denied, free, age);
    }

    @Test
    void theRunAsFoundLosesEventsWithoutATrace() {
        LabRun run = LabTwo.run(LAB.defaults());
        assertThat(Measure.EVENTS_LOST.value(run)).isEqualTo(3);
        assertThat(run.fates())
                .filteredOn(fate -> fate.end() == Fate.End.DISCARDED)
                .allMatch(fate -> fate.reason().equals("NoFailureTarget"));
        assertThat(LabTwo.goal(run, "nothing-is-lost").said())
                .isEqualTo("Given up by Lambda: 3 events; kept by nobody: 3.");
    }

    @Test
    void onlyTheMarkedPresetIsASolution() {
        assertThat(LAB.presets())
                .filteredOn(Preset::solution)
                .extracting(Preset::id)
                .containsExactly("solution");
        for (Preset preset : LAB.presets()) {
            assertThat(LabTwo.assess(LabTwo.run(preset.settings())).done())
                    .as(preset.id())
                    .isEqualTo(preset.solution());
        }
        assertThat(LAB.presets().get(0).settings()).isEqualTo(LAB.defaults());
    }

    /** Every place with every permission: kept only where the two belong together. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            dlq-queue,            queue
            dlq-topic,            topic
            destination-queue,    queue
            destination-topic,    topic
            destination-function, function
            destination-bus,      bus
            destination-bucket,   bucket-put-and-list
            """)
    void eachPlaceNeedsItsOwnPermission(String keep, String needed) {
        Knob.Choice permissions = (Knob.Choice) LAB.knob("permission").orElseThrow();
        for (Knob.Choice.Option permission : permissions.options()) {
            LabRun run = LabTwo.run(LAB.defaults().with("keep", keep).with("permission", permission.id()));
            boolean right = permission.id().equals(needed);
            assertThat(Measure.EVENTS_KEPT.value(run)).as(permission.id()).isEqualTo(right ? 3 : 0);
            assertThat(Measure.EVENTS_LOST.value(run)).as(permission.id()).isEqualTo(right ? 0 : 3);
            assertThat(Measure.DELIVERIES_DENIED.value(run)).as(permission.id()).isEqualTo(right ? 0 : 3);
        }
    }

    @Test
    void attemptsAreSeenAtZeroOneAndTwoMoreMinutes() {
        LabRun run = LabTwo.run(LAB.defaults());
        GoalResult goal = LabTwo.goal(run, "three-attempts");
        List<Long> seconds = goal.evidence().stream()
                .map(seq -> run.trace().row(seq).numbers().number("ageMicros") / Micros.PER_SECOND)
                .toList();
        // 0.4 s of initialisation and 2 s of work: 0, 2.4 + 60, 64.4 + 120 s.
        assertThat(seconds).containsExactly(0L, 62L, 184L);
    }

    @Test
    void evidencePointsAtRowsThatShowIt() {
        for (Preset preset : LAB.presets()) {
            LabRun run = LabTwo.run(preset.settings());
            for (GoalResult goal : LabTwo.assess(run).goals()) {
                goal.evidence()
                        .forEach(seq -> assertThat(run.trace().row(seq).seq()).isEqualTo(seq));
                boolean shown = goal.result() == Result.REACHED && goal.goal() instanceof Goal.AttemptsAreSpaced;
                if (shown) {
                    assertThat(goal.evidence())
                            .extracting(seq -> run.trace().row(seq).kind())
                            .containsOnly(LambdaKind.INVOCATION_STARTED);
                }
            }
        }
        LabRun lost = LabTwo.run(LAB.defaults());
        assertThat(LabTwo.goal(lost, "nothing-is-lost").evidence())
                .hasSize(3)
                .allMatch(seq -> lost.trace().row(seq).kind() == LambdaKind.EVENT_DISCARDED);
        LabRun free = LabTwo.preset("solution");
        List<Long> rows = LabTwo.goal(free, "throttles-are-free").evidence();
        assertThat(rows)
                .extracting(seq -> free.trace().row(seq).kind().word())
                .startsWith("EventThrottled")
                .endsWith("InvocationStarted");
        assertThat(rows)
                .extracting(seq -> free.trace().row(seq).subject())
                .containsOnly(free.trace().row(rows.get(0)).subject());
    }

    @Test
    void predictionsAreJudgedByTheRun() {
        LabRun run = LabTwo.run(LAB.defaults());
        assertThat(verdict(run, "last-attempt", "3")).isEqualTo("right");
        assertThat(verdict(run, "last-attempt", "3 min")).isEqualTo("right");
        assertThat(verdict(run, "last-attempt", "180 s")).isEqualTo("right");
        assertThat(verdict(run, "last-attempt", "2")).isEqualTo("wrong");
        assertThat(verdict(run, "last-attempt", "3 h")).isEqualTo("wrong");
        assertThat(verdict(run, "last-attempt", "soon")).isEqualTo("unreadable");
        assertThat(verdict(run, "last-attempt", "9".repeat(100_000))).isEqualTo("unreadable");
        assertThat(verdict(run, "last-attempt", "")).isEqualTo("unpredicted");
        assertThat(verdict(run, "fate", "gone")).isEqualTo("right");
        assertThat(verdict(run, "fate", "kept")).isEqualTo("wrong");
        assertThat(verdict(run, "fate", "eaten")).isEqualTo("unreadable");
        assertThat(verdict(LabTwo.preset("solution"), "fate", "kept")).isEqualTo("right");
        assertThat(verdict(LabTwo.run(LAB.defaults().with("failure-rate", "0")), "fate", "tried-on"))
                .isEqualTo("right");
    }

    @Test
    void thePredictedNumberFollowsTheKnobs() {
        assertThat(answer(LAB.defaults())).isEqualTo("3\u00a0min");
        assertThat(answer(LAB.defaults().with("retry-attempts", "1"))).isEqualTo("1\u00a0min");
        assertThat(answer(LAB.defaults().with("retry-attempts", "0"))).isEqualTo("0\u00a0min");
        assertThat(answer(LAB.defaults().with("event-age", "90"))).isEqualTo("1\u00a0min");
    }

    private static String answer(KnobSettings settings) {
        return judged(LabTwo.run(settings), "last-attempt", "").answer();
    }

    private static String verdict(LabRun run, String prediction, String guess) {
        return judged(run, prediction, guess).verdict().word();
    }

    private static JudgedPrediction judged(LabRun run, String prediction, String guess) {
        return Assessment.of(LAB, run, Map.of(prediction, guess)).predictions().stream()
                .filter(judged -> judged.prediction().id().equals(prediction))
                .findFirst()
                .orElseThrow();
    }

    /** Every quantity that lab 2 shows, in texts, knobs, goals and stories, is that of a fact or was set by a knob. */
    @Test
    void everyNumberOfTheServiceThatIsShownIsOneOfTheRegister() {
        List<Quantity> known = new ArrayList<>();
        for (Fact fact : FixtureFacts.catalog().all()) {
            fact.quantity().ifPresent(known::add);
        }
        // Of the scenario: its own times, and what follows from facts and times in a run.
        List<String> ownTimes = List.of("400 ms", "2 s", "100 ms");
        ownTimes.forEach(time -> known.add(Quantity.parse(time).orElseThrow()));
        Pattern quantity = Pattern.compile("\\d[\\d,.]*[\\s\u00a0](?:ms|s|min|h|minutes?|seconds?|hours?)\\b");
        for (String text : shown()) {
            Matcher found = quantity.matcher(text);
            while (found.find()) {
                Quantity value =
                        Quantity.parse(found.group().replace('\u00a0', ' ')).orElseThrow();
                assertThat(known).as(found.group() + " in: " + text).anyMatch(value::sameAs);
            }
        }
    }

    private static List<String> shown() {
        List<String> texts = new ArrayList<>();
        texts.add(LAB.texts().brief().value());
        texts.add(LAB.texts().debrief().value());
        LAB.texts().hints().forEach(hint -> texts.add(hint.value()));
        LAB.knobs().forEach(knob -> texts.add(knob.label() + " " + knob.help()));
        LAB.goals().forEach(goal -> texts.add(goal.text()));
        LAB.predictions().forEach(prediction -> texts.add(prediction.question()));
        // The run as found has no throttle and nothing too old: its stories show documented waits alone.
        LabTwo.run(LAB.defaults())
                .stories()
                .forEach(story -> story.links().stream().map(StoryLink::text).forEach(texts::add));
        return texts;
    }

    @Test
    void everyFactThatARunRestsOnIsAFactOfTheLab() {
        for (Preset preset : LAB.presets()) {
            for (TraceRow row : LabTwo.run(preset.settings()).trace().rows()) {
                if (!row.rule().contains(":") && !row.rule().equals("cold-start")) {
                    assertThat(LAB.links().facts()).extracting(Object::toString).contains(row.rule());
                }
            }
        }
    }

    @Test
    void aRunThatIsCutShortIsNotJudged() {
        LabRunner brief = new LabRunner(new warmstart.simulator.engine.Bounds(10, Long.MAX_VALUE, 1_000));
        LabRun run = brief.run(LAB, LAB.defaults(), LAB.seed());
        assertThat(LabTwo.goal(run, "nothing-is-lost").said())
                .isEqualTo("The run was cut short: the run reached its limit of steps.");
        assertThat(LabTwo.assess(run).predictions()).allMatch(p -> p.verdict() == JudgedPrediction.Verdict.UNANSWERED);
    }
}
