package warmstart.content;

import java.util.List;
import warmstart.base.Problem;
import warmstart.facts.FactCatalog;
import warmstart.notes.Vault;

/** Compares the register of facts with the sentences that state them. */
public final class AnchorCheck {
    private AnchorCheck() {}

    /**
     * What does not agree: a note or block that does not exist, a block without the fact's mark, a mark that reads as
     * another quantity than the register's. Problems are placed at the block, or at the note, that has to be mended.
     */
    public static List<Problem> check(FactCatalog facts, Vault vault) {
        return List.of();
    }
}
