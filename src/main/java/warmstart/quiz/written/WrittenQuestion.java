package warmstart.quiz.written;

import java.util.List;
import java.util.function.UnaryOperator;
import warmstart.quiz.written.expression.Phrase;

/**
 * What an author asks, and the answer. Its texts may hold placeholders such as {@code {{timeout * 6}}}; {@link #with} puts
 * the values of one variant in their place.
 */
public sealed interface WrittenQuestion
        permits SingleQuestion,
                MultipleQuestion,
                OrderingQuestion,
                MatchingQuestion,
                NumericQuestion,
                ClozeQuestion,
                HotspotQuestion {
    /** The text before the answers, in Markdown; the gaps of a cloze are marked in it. */
    Phrase stem();

    /** Every text in it, the stem first: what names facts and variables. */
    List<Phrase> phrases();

    /** The same question with other texts in place of its own: those of one variant. */
    WrittenQuestion with(UnaryOperator<Phrase> filling);
}
