package warmstart.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;
import warmstart.accounts.LearnerId;
import warmstart.accounts.Preferences;
import warmstart.scheduling.Grade;
import warmstart.study.Review;
import warmstart.web.drive.Site;
import warmstart.web.drive.TimeoutQuestion;

/** The single keys that the settings page documents: what they do, where they keep quiet, and their switch. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeysTest {
    private static final String TIMEOUT = TimeoutQuestion.ADDRESS;

    private Site site;
    private Screen screen;
    private Preferences initial;

    @BeforeAll
    void open() {
        Chromium.driver();
        site = Site.fresh();
        initial = site.database().learners().learner(LearnerId.SOLO).preferences();
    }

    @AfterAll
    void close() {
        if (site != null) {
            site.close();
        }
    }

    @BeforeEach
    void beginAnew() {
        site.forget();
        site.database().learners().save(LearnerId.SOLO, initial);
        screen = Screen.of(site.address(), Look.DESK);
    }

    @Test
    void lettersChooseOptions() {
        screen.open(TIMEOUT);
        for (String letter : List.of("a", "b", "d", "c", "B")) {
            screen.press(letter);
            assertThat(screen.textOf("label.opt:has(:checked) kbd")).isEqualToIgnoringCase(letter);
        }
        screen.press("e", "5", "z");
        assertThat(screen.textOf("label.opt:has(:checked) kbd")).isEqualTo("B");
        assertThat(screen.path()).isEqualTo(TIMEOUT);
    }

    @Test
    void numbersGradeSpaceTakesTheSuggestionAndUTakesBack() {
        screen.open("/review");
        String first = screen.textOf("h1");
        screen.leave("?");
        assertThat(screen.textOf(".verdict")).startsWith("Shown.");
        screen.leave("2");
        screen.leave("?");
        screen.run("document.activeElement.blur()");
        screen.leave(" ");
        assertThat(history()).extracting(Review::grade).containsExactly(Grade.HARD, Grade.AGAIN);
        screen.leave("u");
        screen.leave("u");
        assertThat(history()).isEmpty();
        assertThat(screen.textOf("h1")).isEqualTo(first);
    }

    @Test
    void eReadsTheSectionAndRBeginsAReview() {
        screen.open(TIMEOUT);
        screen.leave("?");
        screen.leave("e");
        assertThat(screen.path()).isEqualTo("/topics/lambda/configuration/timeout#b-timeout-max");

        site.forget();
        screen.open("/");
        screen.leave("r");
        assertThat(screen.path()).isEqualTo("/review");
    }

    @Test
    void aFieldKeepsItsLetters() {
        EveryPage.answer(site, TimeoutQuestion.wrong());
        EveryPage.grade(site);
        site.clock().pass(Duration.ofMinutes(10));
        screen.open(TIMEOUT);
        assertThat(screen.focusIsOn("#number")).isTrue();

        screen.press("u", "?", "1", "e");

        assertThat(screen.text("return document.querySelector('#number').value"))
                .isEqualTo("u?1e");
        assertThat(screen.path()).isEqualTo(TIMEOUT);
        assertThat(history()).hasSize(1);
    }

    @Test
    void keysOfTheBrowserAreLeftAlone() {
        screen.open(TIMEOUT);
        screen.pressWith(Keys.CONTROL, "c");
        screen.pressWith(Keys.ALT, "b");
        screen.pressWith(Keys.META, "a");

        assertThat(screen.shows(":checked")).isFalse();
    }

    @Test
    void theSwitchTurnsAllOfThemOff() {
        screen.open("/settings");
        screen.tabTo("input[name=shortcuts]", "");
        screen.press(Keys.SPACE);
        screen.leave(Keys.ENTER);
        assertThat(screen.shows("input[name=shortcuts]:not(:checked)")).isTrue();

        screen.open(TIMEOUT);
        screen.press("a", "b", "u", "?", "e", "r");
        assertThat(screen.shows(":checked")).isFalse();
        assertThat(screen.path()).isEqualTo(TIMEOUT);

        // Without them everything still goes by Tab, Space and Enter.
        screen.press(Keys.SPACE);
        assertThat(screen.shows(":checked")).isTrue();
        screen.leave(Keys.ENTER);
        assertThat(screen.shows(".verdict")).isTrue();
        screen.press("1", "2", "3");
        assertThat(history()).isEmpty();
        screen.tabTo("button[name=grade]", "");
        screen.leave(Keys.ENTER);
        assertThat(history()).hasSize(1);
    }

    private List<Review> history() {
        return site.database().reviews().reviewsSince(LearnerId.SOLO, Instant.EPOCH);
    }
}
