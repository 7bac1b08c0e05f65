package warmstart.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file beside the test, byte for byte; with {@code -Dgolden=update} the file is written anew instead. */
public final class Golden {
    private Golden() {}

    /** Compares a text with the golden file of this name beside the class. */
    public static void compare(Class<?> test, String name, String text) {
        Path file = Path.of("src/test/java", test.getPackageName().replace('.', '/'), name);
        try {
            if ("update".equals(System.getProperty("golden"))) {
                Files.writeString(file, text);
            }
            assertThat(text)
                    .as(file + " (mvn test -Dgolden=update writes it anew)")
                    .isEqualTo(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
