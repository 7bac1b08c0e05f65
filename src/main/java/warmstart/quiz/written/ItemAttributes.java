package warmstart.quiz.written;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an author says about an item: {@code {#lam-sqs-001 .single domain=1 difficulty=2 tags=sqs,limits}}.
 *
 * @param domain the number of the domain in the exam guide; 0 when it belongs to none
 * @param difficulty from 1, to be known, to 5, to be thought over; 0 when nothing was said
 * @param tags in the order of the file
 * @param reviewed the day on which somebody last compared it with its sources
 * @param retired whether it is no longer asked; its history is kept
 */
public record ItemAttributes(
        int domain, int difficulty, List<String> tags, Optional<LocalDate> reviewed, boolean retired) {
    /** The greatest difficulty. */
    public static final int DIFFICULTY_MAX = 5;

    public ItemAttributes {
        tags = List.copyOf(tags);
        Objects.requireNonNull(reviewed, "reviewed");
    }
}
