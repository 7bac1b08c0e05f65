package warmstart.quiz.material;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import warmstart.base.Check;
import warmstart.facts.FactId;

/**
 * Facts with numbers that are worth asking for together. The key is computed from their values.
 *
 * @param id its name for good: {@code retention}
 * @param task what is done with them
 * @param stem what is asked
 * @param facts at least two to compare, at least three to match
 */
public record FactSet(String id, Task task, String stem, List<FactId> facts) {
    public FactSet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(stem, "stem");
        facts = List.copyOf(facts);
        Check.argument(facts.size() >= task.least, "too few facts for the task");
    }

    /** What is done with the facts. */
    public enum Task {
        /** Each is joined with its value. */
        MATCH(3),
        /** The one with the largest value is chosen. */
        LARGEST(2);

        private final int least;

        Task(int least) {
            this.least = least;
        }

        /** How many facts it takes at least. */
        public int least() {
            return least;
        }

        /** As files write it: {@code match}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
