package warmstart.quiz.lint.view;

import java.util.Objects;

/**
 * Something an item points at: a section of a note, a page, a picture.
 *
 * @param target as the author wrote it: {@code [[Lambda#Timeout]]}, {@code ![[async.png]]}
 * @param resolves whether it was found
 */
public record Reference(String target, boolean resolves) {
    public Reference {
        Objects.requireNonNull(target, "target");
    }
}
