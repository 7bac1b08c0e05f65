package warmstart.content;

import java.nio.file.Path;
import java.util.List;
import warmstart.content.markdown.Markdown;
import warmstart.facts.FactCatalog;
import warmstart.labs.Labs;
import warmstart.notes.Vault;

/** Reads the labs. */
public final class LabReader {
    private final Markdown markdown;

    public LabReader(Markdown markdown) {
        this.markdown = markdown;
    }

    /**
     * Reads all files of {@code labs/} below the content folder.
     *
     * @param root the content folder; may lie in a zip file system
     * @param facts the register, from which all numbers of the service come
     * @param vault the notes that the labs' texts may link to
     */
    public Reading<Labs> read(Path root, FactCatalog facts, Vault vault) {
        return new Reading<>(Labs.none(), List.of());
    }
}
