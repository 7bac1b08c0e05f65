package warmstart.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import warmstart.accounts.LearnerId;
import warmstart.web.drive.Site;
import warmstart.web.drive.TimeoutQuestion;

/** A browser whose owner has switched scripts off: reading and reviewing work all the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutScriptsTest {
    private Site site;
    private Screen screen;
    private ChromeDriver driver;

    @BeforeAll
    void open() {
        driver = Chromium.driver();
        site = Site.fresh();
        screen = Screen.of(site.address(), Look.DESK);
        screen.scripts(false);
    }

    @AfterEach
    void beginAnew() {
        site.forget();
    }

    @AfterAll
    void close() {
        if (site != null) {
            screen.scripts(true);
            site.close();
        }
    }

    @Test
    void readingWorks() {
        screen.open("/topics");
        driver.findElement(By.cssSelector("a[href$='/configuration/timeout']")).sendKeys(Keys.ENTER);
        waitFor("h1", "Timeout");
        driver.findElement(By.linkText("15 minutes")).sendKeys(Keys.ENTER);

        waitFor(".card .value", "15 minutes");
        assertThat(screen.path()).isEqualTo("/facts/timeout-max");
        assertThat(driver.findElements(By.cssSelector("button")))
                .as("buttons that would do nothing")
                .noneMatch(button -> button.isDisplayed());
        assertThat(screen.faults()).isEmpty();
    }

    @Test
    void reviewingWorks() {
        screen.open(TimeoutQuestion.ADDRESS);
        driver.findElement(By.cssSelector("input[value='" + TimeoutQuestion.right() + "']"))
                .sendKeys(Keys.SPACE);
        driver.findElement(By.cssSelector(".btn.go")).sendKeys(Keys.ENTER);
        waitFor(".verdict b", "Right.");
        driver.findElement(By.cssSelector("[name=grade][value='3']")).sendKeys(Keys.ENTER);
        waitFor("h1", "Timeout");

        assertThat(site.database().reviews().reviewsSince(LearnerId.SOLO, Instant.EPOCH))
                .hasSize(1);
        assertThat(screen.faults()).isEmpty();
    }

    @Test
    void aLabCanBeRun() {
        screen.open("/labs/when-nobody-is-waiting");
        driver.findElement(By.cssSelector("#guess-last-attempt")).sendKeys("3");
        driver.findElement(By.cssSelector("input[name=fate]")).sendKeys(Keys.SPACE);
        driver.findElement(By.xpath("//button[contains(., 'Lock')]")).sendKeys(Keys.ENTER);
        screen.until("the prediction is locked", () -> driver.getPageSource().contains("You said"));
        driver.findElement(By.xpath("//button[normalize-space(.) = 'Run']")).sendKeys(Keys.ENTER);
        // The page before has goals, too; only that of the run says which are reached.
        screen.until(
                "the run is told which goals are reached",
                () -> driver.findElements(By.id("goals")).stream()
                        .anyMatch(goals -> goals.getText().contains("reached")));
        assertThat(screen.faults()).isEmpty();
    }

    private void waitFor(String selector, String text) {
        screen.until(
                selector + " says " + text,
                () -> driver.findElements(By.cssSelector(selector)).stream()
                        .anyMatch(element -> element.getText().equals(text)));
    }
}
