package warmstart.quiz.answer;

import java.util.List;

/**
 * The options that were chosen, where several may be.
 *
 * @param indexes their places, counted from 0, in order and each once; untrusted
 */
public record ChosenOptions(List<Integer> indexes) implements Answer {
    public ChosenOptions {
        indexes = indexes.stream().distinct().sorted().toList();
    }
}
