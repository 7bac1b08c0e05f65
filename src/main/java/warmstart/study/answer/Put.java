package warmstart.study.answer;

import java.util.Objects;
import warmstart.quiz.Item;
import warmstart.quiz.Retrieval;
import warmstart.quiz.question.Question;

/**
 * How an item was put to the learner.
 *
 * @param form typed or with something to choose from
 * @param variant the number of the variant
 * @param revision what the key said at that time; empty in histories from before it was kept
 */
public record Put(Retrieval form, long variant, String revision) {
    public Put {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(revision, "revision");
    }

    /** How to put an item in this variant: to be recognised at first sight, to be recalled later. */
    public static Put of(Item item, long variant, boolean seen) {
        return new Put(Retrieval.of(item.ask(variant), seen), variant, item.revision());
    }

    /** The question. */
    public Question question(Item item) {
        return item.ask(variant).question(form);
    }
}
