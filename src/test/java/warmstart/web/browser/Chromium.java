package warmstart.web.browser;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The one browser of all tests, started when the first of them asks and closed with the program.
 *
 * <p>It is looked for by {@code CHROME_BIN}, then on the path; its driver by {@code CHROMEDRIVER_BIN}, then on the path.
 * Selenium's own manager, which would download both, is never asked, because the driver is always named.
 */
final class Chromium {
    private static final String REQUIRED = "WARMSTART_REQUIRE_BROWSER";
    private static final List<String> QUIET = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-extensions",
            "--disable-dev-shm-usage",
            "--lang=en-GB",
            "--window-size=1280,900");

    private Chromium() {}

    private static final class Holder {
        static final ChromeDriver DRIVER = start(
                program("CHROME_BIN", "chromium", "chromium-browser", "google-chrome")
                        .orElseThrow(),
                program("CHROMEDRIVER_BIN", "chromedriver").orElseThrow());
    }

    /** The browser; skips the test that asks when there is none and none is required. */
    static ChromeDriver driver() {
        boolean found = program("CHROME_BIN", "chromium", "chromium-browser", "google-chrome")
                        .isPresent()
                && program("CHROMEDRIVER_BIN", "chromedriver").isPresent();
        if (!"1".equals(System.getenv(REQUIRED))) {
            assumeThat(found)
                    .as("Chromium and chromedriver are on the path, or named by CHROME_BIN and CHROMEDRIVER_BIN")
                    .isTrue();
        }
        if (!found) {
            throw new AssertionError(REQUIRED + " is 1, but there is no Chromium with a chromedriver on the path");
        }
        return Holder.DRIVER;
    }

    private static ChromeDriver start(Path browser, Path driver) {
        Path profile = temporaryFolder();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(QUIET);
        options.addArguments("--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
        logs.enable(LogType.PERFORMANCE, java.util.logging.Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        options.setExperimentalOption("perfLoggingPrefs", Map.of("enableNetwork", true, "enablePage", false));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver started = new ChromeDriver(service, options);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> quit(started, profile), "quit the browser"));
        return started;
    }

    private static void quit(ChromeDriver driver, Path profile) {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("warmstart-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> program(String variable, String... names) {
        String named = System.getenv(variable);
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
