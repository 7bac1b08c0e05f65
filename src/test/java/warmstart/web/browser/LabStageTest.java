package warmstart.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import warmstart.accounts.LearnerId;
import warmstart.accounts.Preferences;
import warmstart.labs.KnobSettings;
import warmstart.labs.Lab;
import warmstart.labs.LabId;
import warmstart.labs.LabRun;
import warmstart.labs.LabRunner;
import warmstart.web.drive.Shelves;
import warmstart.web.drive.Site;
import warmstart.web.labs.page.RunAddress;
import warmstart.web.labs.stage.Cast;
import warmstart.web.labs.stage.Moment;
import warmstart.web.labs.stage.MomentWords;
import warmstart.web.labs.stage.Slot;

/** The stage of lab 2 in a browser: it says the same as the server, and the whole lab goes by keyboard. */
final class LabStageTest {
    private static final String PATH = "/labs/when-nobody-is-waiting";
    private static final Lab LAB =
            Shelves.shipped().labs().find(new LabId("when-nobody-is-waiting")).orElseThrow();

    /** Folds the run of the page at each of the times, and writes the states down as the test does. */
    private static final String FOLD = """
            const [times, done] = arguments;
            const base = document.querySelector('script[type="module"]').src.replace('main.js', 'lab/');
            Promise.all([import(base + 'fold.js'), import(base + 'run.js'), import(base + 'words.js')])
              .then(([fold, run, words]) => {
                const read = run.readRun(document);
                const sorted = (map, write) => [...map].filter(([, v]) => v.size !== 0).map(write).sort().join(' ');
                let state = null;
                done(times.map(t => {
                  state = fold.at(read, t, state);
                  return [
                    sorted(state.zones, ([zone, events]) => zone + '=' + [...events].join(',')),
                    state.slots.map(s => [s.environment, s.state, s.event, s.since, s.lasts].join('/')).join(' '),
                    sorted(state.flows, ([flow, at]) => flow + '@' + at),
                    words.momentWords(state, t),
                  ].join('\\n');
                }));
              }).catch(fault => done([String(fault)]));
            """;

    private static Site site = Site.fresh();

    @BeforeAll
    static void open() {
        site.close();
        site = Site.fresh();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"as-found", "no-permission", "one-at-a-time", "switched-off", "solution"})
    void browserFoldsEveryMomentAsTheServerDoes(String preset) {
        agree(LAB.preset(preset).orElseThrow().settings());
    }

    @Test
    void browserFoldsALongRunAsTheServerDoes() {
        agree(LAB.defaults()
                .with("events", "60")
                .with("failure-rate", "80")
                .with("reserve", "on")
                .with("reserved", "2")
                .with("keep", "destination-bucket")
                .with("permission", "bucket-put-and-list"));
    }

    private static void agree(KnobSettings settings) {
        LabRun run = LabRunner.standard().run(LAB, settings, LAB.seed());
        Screen screen = Screen.of(site.address(), Look.DESK);
        screen.open(new RunAddress(LAB.id(), settings, LAB.seed()).page());
        List<Long> times =
                run.trace().rows().stream().map(row -> row.t()).distinct().toList();
        List<?> folded = (List<?>) Objects.requireNonNull(screen.driver().executeAsyncScript(FOLD, times));
        Cast cast = new Cast(run.scenario(), run.trace().rows());
        assertThat(folded).hasSameSizeAs(times);
        for (int i = 0; i < times.size(); i++) {
            assertThat(folded.get(i)).as("at %d", times.get(i)).isEqualTo(written(cast.at(times.get(i)), times.get(i)));
        }
    }

    private static String written(Moment moment, long micros) {
        Map<String, String> zones = new TreeMap<>();
        moment.zones().stream()
                .filter(zone -> !moment.events(zone).isEmpty())
                .forEach(zone -> zones.put(zone, String.join(",", moment.events(zone))));
        return String.join(
                "\n",
                joined(zones, "="),
                moment.slots().stream().map(LabStageTest::written).collect(Collectors.joining(" ")),
                joined(moment.flows(), "@"),
                MomentWords.of(moment, micros));
    }

    private static String written(Slot slot) {
        return slot.environment() + "/" + slot.state().word() + "/" + slot.event() + "/" + slot.sinceMicros() + "/"
                + slot.lastsMicros();
    }

    private static String joined(Map<String, ?> map, String between) {
        return map.entrySet().stream()
                .map(entry -> entry.getKey() + between + entry.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void labIsSoundAndAccessibleBeforeAndAfterARun(Look look) {
        Screen screen = Screen.of(site.address(), look);
        for (String path : List.of("/labs", PATH, PATH + "?seed=2&keep=dlq-queue&reserve=on&reserved=2&t=61")) {
            screen.open(path);
            screen.until("the stage is ready", () -> screen.is("return document.readyState === 'complete'"));
            screen.assertSound();
            Axe.assertNoViolation(screen, path + " as " + look);
        }
    }

    @Test
    void wholeLabGoesByKeyboard() {
        try (Site own = Site.fresh()) {
            Screen screen = Screen.of(own.address(), Look.DESK);
            screen.open(PATH);
            screen.tabTo("input[name=fate]", "");
            screen.press(Keys.SPACE);
            screen.tabTo("#guess-last-attempt", "");
            screen.press("2");
            screen.tabTo("button", "Lock the prediction");
            screen.leave(Keys.ENTER);
            assertThat(screen.textOf(".predictions")).contains("You said");
            screen.tabTo("button", "Run");
            screen.leave(Keys.ENTER);
            assertThat(screen.textOf("#goals")).contains("reached");
            assertThat(screen.textOf(".predictions")).contains("Not what you said.");
            screen.assertSound();
        }
    }

    @Test
    void stepsMoveStageChartsScrubberAddressAndWords() {
        Screen screen = Screen.of(site.address(), Look.DESK);
        screen.open(PATH + "?seed=2&t=0");
        screen.until("the stage is ready", () -> screen.is("return document.querySelector('.tok.off') !== null"));
        screen.tabTo("[data-step='1']", "");
        screen.press(Keys.ENTER);
        screen.until("a step", () -> screen.textOf("[data-time]").equals("0:00.1"));
        assertThat(screen.textOf("[data-moment]")).startsWith("At 0:00.1: ");
        assertThat(screen.textOf("[data-live]")).startsWith("0:00.1. uploads-2: Lambda puts the event");
        assertThat(screen.text("return document.querySelector('[data-scrub]').value"))
                .isEqualTo("100");
        screen.until("the address follows", () -> screen.path().contains("&t=0.1"));
        screen.tabTo("[data-scrub]", "");
        screen.press(Keys.ARROW_RIGHT);
        screen.until(
                "the scrubber goes by moments",
                () -> screen.textOf("[data-time]").equals("0:00.2"));
        screen.assertSound();
    }

    @Test
    void evidenceMovesTheStageAndAnEventTellsItsStory() {
        Screen screen = Screen.of(site.address(), Look.DESK);
        screen.open(PATH + "?seed=2&failure-rate=100");
        screen.tabTo("#goals a[data-t]", "");
        String seconds = screen.text("return document.activeElement.dataset.t");
        screen.press(Keys.ENTER);
        screen.until("the stage moves", () -> screen.path().contains("&t=" + seconds));
        screen.tabTo(".event[data-story='uploads-5']", "");
        screen.press(Keys.ENTER);
        screen.until("the story", () -> screen.textOf("[data-title]").contains("uploads-5"));
        assertThat(screen.focusIsOn("[data-title]")).isTrue();
        assertThat(screen.path()).contains("event=uploads-5");
    }

    @Test
    void singleKeysMoveTheStageOnlyWhileTheyAreSwitchedOnAndNothingIsTyped() {
        try (Site own = Site.fresh()) {
            Screen screen = Screen.of(own.address(), Look.DESK);
            screen.open(PATH + "?seed=2&t=0");
            screen.until("the stage is ready", () -> screen.is("return document.querySelector('.tok.off') !== null"));
            screen.until("a step by key", () -> {
                screen.press(Keys.ARROW_RIGHT);
                return !screen.textOf("[data-time]").equals("0:00.0");
            });
            screen.press("n");
            screen.until(
                    "the first failure", () -> screen.textOf("[data-happened]").contains("The code throws"));
            String time = screen.textOf("[data-time]");
            screen.tabTo("#knob-events", "");
            screen.press(Keys.ARROW_RIGHT, "n");
            assertThat(screen.textOf("[data-time]")).isEqualTo(time);

            Preferences now = own.database().learners().learner(LearnerId.SOLO).preferences();
            own.database()
                    .learners()
                    .save(
                            LearnerId.SOLO,
                            new Preferences(
                                    now.zone(),
                                    now.rolloverHour(),
                                    now.newPerDay(),
                                    now.desiredRetention(),
                                    now.theme(),
                                    /* shortcuts= */ false));
            screen.open(PATH + "?seed=2&t=0");
            screen.press(Keys.ARROW_RIGHT, "n");
            assertThat(screen.textOf("[data-time]")).isEqualTo("0:00.0");
        }
    }
}
