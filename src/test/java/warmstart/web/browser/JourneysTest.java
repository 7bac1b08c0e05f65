package warmstart.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import warmstart.web.drive.Site;
import warmstart.web.drive.TimeoutQuestion;

/** Read a topic, answer questions, run a lab: by keyboard alone, at a desk and on a phone, light and dark. */
class JourneysTest {
    private Site site;

    @BeforeEach
    void open() {
        Chromium.driver();
        site = Site.fresh();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NARROWEST")
    void fromATopicThroughAQuestionToALab(Look look) {
        Screen screen = Screen.of(site.address(), look);
        read(screen);
        answer(screen);
        sit(screen);
        experiment(screen);
    }

    /** From today over the list of topics to a note and the card of a fact in it. */
    private static void read(Screen screen) {
        screen.open("/");
        screen.tabTo(".nav a", "Topics");
        screen.leave(Keys.ENTER);
        assertThat(screen.path()).isEqualTo("/topics");
        screen.assertSound();
        screen.tabTo(".tree a", "Timeout");
        screen.leave(Keys.ENTER);
        assertThat(screen.textOf("h1")).isEqualTo("Timeout");
        screen.assertSound();

        screen.tabTo("a.fact", "15 minutes");
        assertThat(screen.text("return document.activeElement.getAttribute('aria-expanded')"))
                .isEqualTo("false");
        screen.press(Keys.SPACE);
        screen.until("the card opens", () -> screen.focusIsOn(".card"));
        assertThat(screen.textOf(".card")).contains("15 minutes", "5 minutes", "cold: never asked, or forgotten");
        screen.press(Keys.ESCAPE);
        screen.until("the card closes", () -> !screen.shows(".card"));
        assertThat(screen.focusedText()).isEqualTo("15 minutes");
        screen.press(Keys.ENTER);
        screen.until("the card opens again", () -> screen.focusIsOn(".card"));
        screen.assertSound();
        screen.tabTo(".card a", "Ask me now");
        screen.leave(Keys.ENTER);
    }

    /** One question in both forms: chosen by its letter, then typed with its unit. */
    private void answer(Screen screen) {
        assertThat(screen.path()).isEqualTo(TimeoutQuestion.ADDRESS);
        assertThat(screen.focusIsOn("input[type=radio]"))
                .as("focus on the options")
                .isTrue();
        screen.press(TimeoutQuestion.letter(TimeoutQuestion.right()));
        assertThat(screen.text("return document.querySelector(':checked').closest('label').innerText"))
                .contains("900 s");
        screen.assertSound();
        screen.leave(Keys.ENTER);
        assertThat(screen.textOf(".verdict")).startsWith("Right.");
        screen.assertSound();
        screen.leave("1");
        assertThat(screen.path()).isEqualTo("/topics/lambda/configuration/timeout#b-timeout-max");

        site.clock().pass(Duration.ofMinutes(10));
        screen.tabTo(".nav a", "Review");
        screen.leave(Keys.ENTER);
        assertThat(screen.textOf("h1")).contains("maximum timeout");
        assertThat(screen.focusIsOn("#number")).as("focus on the field").isTrue();
        screen.press("1", "5");
        screen.leave(Keys.ENTER);
        assertThat(screen.textOf("#complete")).isEqualTo("Choose the unit as well.");
        assertThat(screen.text("return document.querySelector('#number').value"))
                .isEqualTo("15");
        screen.assertSound();
        screen.tabTo("#unit", "");
        screen.press("m", "i", "n");
        screen.press(Keys.TAB);
        screen.leave(Keys.ENTER);
        assertThat(screen.textOf(".verdict")).startsWith("Right.");
        screen.assertSound();
        screen.leave(" ");
    }

    /** On in the sitting: shown, graded, taken back. */
    private static void sit(Screen screen) {
        assertThat(screen.path()).isEqualTo("/review");
        String question = screen.textOf("h1");
        screen.tabTo("button", "I don't know, show me");
        screen.leave(Keys.ENTER);
        assertThat(screen.textOf(".verdict")).startsWith("Shown.");
        screen.leave("1");
        assertThat(screen.textOf("h1")).isNotEqualTo(question);
        screen.tabTo("button", "Undo");
        screen.leave(Keys.ENTER);
        assertThat(screen.textOf("h1")).isEqualTo(question);
        screen.assertSound();
    }

    /** From a note to its lab: predict, lock, run, read the verdict. */
    private static void experiment(Screen screen) {
        screen.open("/topics/lambda/invocation/asynchronous-invocation");
        screen.tabTo(".foot a", "When nobody is waiting");
        screen.leave(Keys.ENTER);
        assertThat(screen.path()).isEqualTo("/labs/when-nobody-is-waiting");
        screen.assertSound();
        screen.tabTo("input[name=fate]", "");
        screen.press(Keys.SPACE);
        screen.tabTo("#guess-last-attempt", "");
        screen.press("3");
        screen.tabTo("button", "Lock the prediction");
        screen.leave(Keys.ENTER);
        screen.tabTo("button", "Run");
        screen.leave(Keys.ENTER);
        assertThat(screen.textOf("#goals")).contains("reached");
        assertThat(screen.textOf(".predictions")).contains("You said");
        screen.assertSound();
    }
}
