package warmstart.facts;

import java.util.Objects;

/**
 * A statement of the original study notes that is in no fact, and why: nobody documents it, AWS contradicts itself, or it
 * was a remark on a picture. Kept so that nothing disappears silently.
 *
 * @param id the name it would have as a fact
 * @param reason why it is left out
 * @param because the same in a few words of its own
 */
public record Exclusion(FactId id, Reason reason, String because) {
    public Exclusion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(because, "because");
    }

    /** Why a statement is left out. */
    public enum Reason {
        IMAGE_REMARK,
        UNCONFIRMED,
        CONTRADICTORY,
        REMARK
    }
}
