package warmstart.quiz.answer;

import java.util.List;

/**
 * The order that was given to steps.
 *
 * @param indexes the places at which the steps were shown, counted from 0, in the order given; untrusted
 */
public record GivenOrder(List<Integer> indexes) implements Answer {
    public GivenOrder {
        indexes = List.copyOf(indexes);
    }
}
