package warmstart.quiz.answer;

import java.util.List;

/**
 * What was typed into gaps.
 *
 * @param texts in the order of the gaps; untrusted
 */
public record FilledGaps(List<String> texts) implements Answer {
    public FilledGaps {
        texts = List.copyOf(texts);
    }
}
