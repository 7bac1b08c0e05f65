package warmstart.quiz;

import java.util.Objects;

/**
 * One thing to know, and how it is asked. A learner's schedule belongs to the item, the variant to the review.
 *
 * @param id its name for good
 * @param filing where it is filed
 * @param proof what shows that its key is right
 * @param revision a word for what its key says now; when it changes, the item is another question under the old name, and
 *     whoever learnt the old answer is asked again
 * @param asking its questions
 */
public record Item(ItemId id, Filing filing, Proof proof, String revision, Asking asking) {
    public Item {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(filing, "filing");
        Objects.requireNonNull(proof, "proof");
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(asking, "asking");
    }

    /** An item whose key changes when the values of its facts do. */
    public Item(ItemId id, Filing filing, Proof proof, Asking asking) {
        this(id, filing, proof, Revision.of(proof.facts()), asking);
    }

    /** The question of a variant. */
    public Asked ask(long variant) {
        return asking.ask(variant);
    }
}
