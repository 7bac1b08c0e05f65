package warmstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README says what the program does. */
class ReadmeTest {
    private static final Pattern NAMED = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*)\\.([A-Z][A-Za-z]+)`");

    @Test
    void settingsTableIsTheOneThatTheHelpPrints() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String shown = readme.substring(readme.indexOf("<!-- settings -->"), readme.indexOf("<!-- /settings -->"));
        assertThat(shown).isEqualTo("<!-- settings -->\n" + Setting.table());
    }

    @Test
    void bothCommandsAreNamed() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("mvn -q compile exec:java", "mvn verify");
    }

    @Test
    void everyClassThatItNamesExists() throws IOException {
        List<String> missing = NAMED.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(named ->
                        "src/main/java/warmstart/" + named.group(1).replace('.', '/') + "/" + named.group(2) + ".java")
                .filter(file -> !Files.exists(Path.of(file)))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyPictureThatItShowsExists() throws IOException {
        Matcher picture = Pattern.compile("!\\[[^]]*\\]\\(([^)]+)\\)").matcher(Files.readString(Path.of("README.md")));
        assertThat(picture.find()).isTrue();
        assertThat(Path.of(picture.group(1))).exists();
    }
}
