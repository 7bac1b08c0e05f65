package warmstart.quiz.answer;

import java.util.List;

/**
 * What was joined with what.
 *
 * @param partners for each row of the left side, from above, the place of its partner on the right, counted from 0;
 *     {@link #NOTHING} where none was chosen; untrusted
 */
public record JoinedPairs(List<Integer> partners) implements Answer {
    /** No partner was chosen. */
    public static final int NOTHING = -1;

    public JoinedPairs {
        partners = List.copyOf(partners);
    }
}
