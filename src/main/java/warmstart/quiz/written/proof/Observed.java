package warmstart.quiz.written.proof;

import java.util.List;

/** A run that answers questions: {@code attempts(uploads-1)} is 3. */
@FunctionalInterface
public interface Observed {
    /**
     * What is the case.
     *
     * @param name what is asked for: {@code attempts}
     * @param arguments of what: {@code uploads-1}
     */
    Observation of(String name, List<String> arguments);
}
