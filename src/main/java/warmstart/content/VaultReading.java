package warmstart.content;

import java.util.List;
import java.util.Objects;
import warmstart.base.Problem;
import warmstart.notes.AttachmentStore;
import warmstart.notes.Vault;

/**
 * What came out of a content folder.
 *
 * @param vault every note that could be read, also those that had to be shown as plain source
 * @param attachments the contents of the files beside the notes
 * @param problems what is wrong, by file and line
 */
public record VaultReading(Vault vault, AttachmentStore attachments, List<Problem> problems) {
    public VaultReading {
        Objects.requireNonNull(vault, "vault");
        Objects.requireNonNull(attachments, "attachments");
        problems = List.copyOf(problems);
    }
}
