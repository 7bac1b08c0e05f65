package warmstart.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import warmstart.content.markdown.Markdown;
import warmstart.facts.FactCatalog;
import warmstart.notes.Vault;

/** Reads a content folder, on disk or inside a jar, into a {@link Vault}. */
public final class VaultReader {
    private final Markdown markdown;

    public VaultReader(Markdown markdown) {
        this.markdown = markdown;
    }

    /**
     * Reads all notes below a folder and marks the facts that they state.
     *
     * @param root the content folder; may lie in a zip file system
     * @param facts the register; {@link FactCatalog#empty()} when there is none
     */
    public VaultReading read(Path root, FactCatalog facts) {
        return new VaultReading(Vault.empty(), path -> Optional.empty(), List.of());
    }
}
