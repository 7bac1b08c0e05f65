package warmstart.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The browser's window and keyboard. Everything goes by key, nothing by mouse. */
final class Screen {
    /** Layout shift of a whole visit that nobody notices; the threshold of "good" in Web Vitals is 0.1. */
    static final double SHIFT_MAX = 0.02;

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int TABS_MAX = 400;

    /** Watches a page from its first moment. It runs beside the page's own policy, not under it. */
    private static final String WATCH = """
            window.watched = { shift: 0, policy: [] };
            new PerformanceObserver(list => {
              for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.watched.shift += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
            document.addEventListener('securitypolicyviolation',
              event => window.watched.policy.push(event.violatedDirective + ' ' + event.blockedURI));
            """;

    /** Names what makes the page wider than its window, as far as it does not scroll by itself. */
    private static final String WIDER = """
            const width = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= width) return [];
            const wider = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 1);
            return ['the page by ' + (document.documentElement.scrollWidth - width), ...wider.slice(0, 5).map(e =>
              e.outerHTML.slice(0, 160))];
            """;

    private static final String FOCUSED = """
            const [selector, words] = arguments;
            const text = document.activeElement.innerText ?? '';
            return document.activeElement.matches(selector) && text.replace(/[\\u00a0\\u202f]/g, ' ').includes(words);
            """;

    private static final class Watching {
        static final ChromeDriver DRIVER = watched(Chromium.driver());

        private static ChromeDriver watched(ChromeDriver driver) {
            driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
            return driver;
        }
    }

    private final ChromeDriver driver;
    private final String address;

    private Screen(ChromeDriver driver, String address) {
        this.driver = driver;
        this.address = address;
    }

    /** A window of this look on a site, with nothing remembered. */
    static Screen of(String address, Look look) {
        Chromium.driver();
        Screen screen = new Screen(Watching.DRIVER, address);
        screen.driver.manage().deleteAllCookies();
        screen.wear(look);
        screen.driver.get("about:blank");
        screen.faults();
        return screen;
    }

    /** Changes size and colours. */
    void wear(Look look) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", look.width(), "height", look.height(), "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", look.dark() ? "dark" : "light"),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Allows or forbids the page its scripts. */
    void scripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** Opens a page by its path. */
    void open(String path) {
        driver.get(address + path);
    }

    /** Where the window is, without the server's address. */
    String path() {
        return Objects.requireNonNull(driver.getCurrentUrl()).substring(address.length());
    }

    /** Presses keys, one after the other. */
    void press(CharSequence... keys) {
        for (CharSequence key : keys) {
            new Actions(driver).sendKeys(key).perform();
        }
    }

    /** Presses a key while another is held. */
    void pressWith(Keys held, CharSequence key) {
        new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
    }

    /** Presses a key that leads to another page, and waits until that is there. */
    void leave(CharSequence key) {
        run("window.watched.left = true");
        press(key);
        until(
                "a new page after a key on " + path(),
                () -> is("return document.readyState === 'complete' && !!window.watched && !window.watched.left"));
    }

    /** Goes on with Tab until the focus is on an element of this selector, whose text holds these words. */
    void tabTo(String selector, String words) {
        for (int i = 0; i < TABS_MAX; i++) {
            press(Keys.TAB);
            if (is(FOCUSED, selector, words)) {
                return;
            }
        }
        throw new AssertionError("Tab never reaches " + selector + " with `" + words + "` on " + path());
    }

    boolean focusIsOn(String selector) {
        return is("return document.activeElement.matches(arguments[0])", selector);
    }

    String focusedText() {
        return text("return document.activeElement.innerText ?? ''");
    }

    /** Whether there is an element of this selector. */
    boolean shows(String selector) {
        return is("return !!document.querySelector(arguments[0])", selector);
    }

    /** The text of the first element of this selector. */
    String textOf(String selector) {
        return text("return document.querySelector(arguments[0]).innerText", selector);
    }

    void until(String what, BooleanSupplier condition) {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(20))
                // The page may be replaced between finding an element and reading it: look again.
                .ignoring(StaleElementReferenceException.class)
                .withMessage(what)
                .until(ignored -> condition.getAsBoolean());
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    boolean is(String script, Object... arguments) {
        return Boolean.TRUE.equals(run(script, arguments));
    }

    /** What a script returns, with plain spaces for those that keep a number and its unit together. */
    String text(String script, Object... arguments) {
        return String.valueOf(run(script, arguments)).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Fails when something went wrong behind the page that is shown, or on the way to it. */
    void assertSound() {
        assertThat(faults()).as("faults up to " + path()).isEmpty();
        assertThat(policyFaults()).as("policy on " + path()).isEmpty();
        assertThat(shift()).as("layout shift on " + path()).isLessThanOrEqualTo(SHIFT_MAX);
        assertFits();
    }

    /** Fails when the page is wider than the window, so that it would have to be scrolled to both sides. */
    void assertFits() {
        assertThat((List<?>) run(WIDER))
                .as("what reaches beyond the window on " + path())
                .isEmpty();
    }

    private List<?> policyFaults() {
        return (List<?>) Objects.requireNonNull(run("return window.watched.policy"));
    }

    private double shift() {
        return ((Number) Objects.requireNonNull(run("return window.watched.shift"))).doubleValue();
    }

    /** The console also tells that a page of ours was answered with 404 or 422, as it should be. */
    private boolean isAnswerOfAPage(String message) {
        return message.matches(
                Pattern.quote(address)
                        + "/(?!assets/|files/)\\S* - Failed to load resource: the server responded with a status of 4\\d\\d .*");
    }

    /** Errors of the console and requests to other hosts since the last call. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> !isAnswerOfAPage(message))
                .forEach(message -> faults.add("console: " + message));
        driver.manage()
                .logs()
                .get(LogType.PERFORMANCE)
                .forEach(entry -> Requests.urls(entry.getMessage()).stream()
                        .filter(url -> !url.startsWith(address + "/") && !url.startsWith("data:"))
                        .forEach(url -> faults.add("request: " + url)));
        return faults;
    }
}
