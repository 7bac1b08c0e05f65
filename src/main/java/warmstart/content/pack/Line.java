package warmstart.content.pack;

import java.util.Objects;

/**
 * A line of a file.
 *
 * @param text without its end
 * @param number counted from 1
 */
record Line(String text, int number) {
    Line {
        Objects.requireNonNull(text, "text");
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
