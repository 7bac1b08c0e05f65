package warmstart.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import warmstart.web.drive.Site;

/** Every kind of page: sound and accessible at a desk and on a phone, light and dark, down to 320 pixels. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    private static final int STOPS_MAX = 400;

    /** What is wrong with the element that has the focus, and whether it is the page itself again. */
    private static final String FOCUS = """
            const e = document.activeElement;
            if (e === document.body || e === null) return ['end'];
            const style = getComputedStyle(e);
            const name = e.outerHTML.slice(0, 140);
            if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return ['no outline: ' + name];
            const boxes = [...e.getClientRects()].filter(r => r.width > 0 && r.height > 0);
            if (boxes.length === 0) return ['no size: ' + name];
            const seen = boxes.some(r => [[0.5, 0.5], [0.1, 0.1], [0.9, 0.9], [0.1, 0.9], [0.9, 0.1]].some(([x, y]) => {
              const top = document.elementFromPoint(r.left + r.width * x, r.top + r.height * y);
              return top !== null && (e === top || e.contains(top) || top.contains(e));
            }));
            return seen ? [] : ['hidden: ' + name];
            """;

    private Site site;

    @BeforeAll
    void open() {
        Chromium.driver();
        site = Site.fresh();
    }

    @AfterAll
    void close() {
        if (site != null) {
            site.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsSoundAndAccessible(EveryPage page) {
        prepare(page);
        Screen screen = Screen.of(site.address(), Look.PHONE);
        screen.open(page.path());
        screen.assertSound();
        Axe.assertNoViolation(screen, page + " on a phone");
        screen.wear(Look.PHONE_DARK);
        Axe.assertContrast(screen, page + " on a phone in the dark");
        screen.wear(Look.NARROWEST);
        screen.assertFits();

        screen.wear(Look.DESK);
        screen.open(page.path());
        screen.assertSound();
        Axe.assertNoViolation(screen, page + " at a desk");
        screen.wear(Look.DESK_DARK);
        Axe.assertContrast(screen, page + " at a desk in the dark");
    }

    @ParameterizedTest
    @EnumSource(names = {"TODAY_WITH_HISTORY", "TOPIC_WITH_PICTURE", "JUDGE_WRONG", "SETTINGS", "LAB_RUN"})
    void theFocusIsAlwaysSeen(EveryPage page) {
        prepare(page);
        for (Look look : List.of(Look.DESK, Look.PHONE)) {
            Screen screen = Screen.of(site.address(), look);
            screen.open(page.path());
            assertThat(faultsOfFocus(screen)).as(page + " as " + look).isEmpty();
        }
    }

    @Test
    void theSettingOfColoursWinsOverTheSystem() {
        site.forget();
        Screen screen = Screen.of(site.address(), Look.DESK);
        String light = background(screen, "/");
        choose(screen, "dark");
        String dark = background(screen, "/");
        assertThat(dark).isNotEqualTo(light);
        screen.wear(Look.DESK_DARK);
        assertThat(background(screen, "/")).isEqualTo(dark);
        choose(screen, "light");
        assertThat(background(screen, "/")).isEqualTo(light);
        choose(screen, "system");
        assertThat(background(screen, "/")).isEqualTo(dark);
        screen.assertSound();
    }

    @Test
    void mistakesInSettingsAreSoundAndAccessible() {
        Screen screen = Screen.of(site.address(), Look.DESK);
        screen.open("/settings");
        screen.tabTo("#newPerDay", "");
        screen.press("9", "9", "9");
        screen.leave(Keys.ENTER);
        assertThat(screen.textOf("#new-hint")).contains("Give a whole number from 0 to 200.");
        screen.assertSound();
        Axe.assertNoViolation(screen, "settings with a mistake");
        screen.wear(Look.PHONE_DARK);
        Axe.assertNoViolation(screen, "settings with a mistake on a phone");
    }

    private void prepare(EveryPage page) {
        site.forget();
        page.prepare(site);
    }

    private static List<Object> faultsOfFocus(Screen screen) {
        List<Object> faults = new ArrayList<>();
        int rounds = 0;
        for (int stop = 0; stop < STOPS_MAX; stop++) {
            screen.press(Keys.TAB);
            List<?> found = (List<?>) screen.run(FOCUS);
            if (!found.contains("end")) {
                faults.addAll(found);
            } else if (++rounds == 2) {
                // A page may begin in its midst, so it is gone through to its end, and once from its beginning.
                assertThat(stop).as("stops of the focus").isGreaterThan(10);
                return faults;
            }
        }
        throw new AssertionError("the focus goes in circles");
    }

    private static void choose(Screen screen, String theme) {
        screen.open("/settings");
        screen.tabTo("input[name=theme]", "");
        while (!screen.is("return document.querySelector('input[name=theme]:checked').value === arguments[0]", theme)) {
            screen.press(Keys.ARROW_DOWN);
        }
        screen.leave(Keys.ENTER);
        assertThat(screen.path()).isEqualTo("/settings?saved");
    }

    private static String background(Screen screen, String path) {
        screen.open(path);
        return screen.text("return getComputedStyle(document.body).backgroundColor");
    }
}
