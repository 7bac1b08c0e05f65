package warmstart.quiz.harvest.outline;

import java.util.List;
import java.util.Objects;

/**
 * A line as a reader sees it, without its markup: {@code Use the **[[Keys|key ring]]**} is {@code Use the key ring}.
 *
 * @param text what is read
 * @param marks what is set off in it, in order
 */
public record Phrase(String text, List<Mark> marks) {
    public Phrase {
        Objects.requireNonNull(text, "text");
        marks = List.copyOf(marks);
    }
}
