package warmstart.content.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import warmstart.notes.AttachmentStore;
import warmstart.notes.Attachments;

/**
 * Hands out the files of a vault. Only a path that was found when the vault was read is opened, so no path that somebody
 * makes up ({@code ../../etc/passwd}, {@code .obsidian/app.json}) reaches the disk.
 */
public final class AttachmentFiles implements AttachmentStore {
    private final Path root;
    private final Attachments known;

    /**
     * The files below a folder.
     *
     * @param root the content folder
     * @param known the paths that may be asked for
     */
    public AttachmentFiles(Path root, Attachments known) {
        this.root = root;
        this.known = known;
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        if (!known.holds(path)) {
            return Optional.empty();
        }
        Path file = root.resolve(path);
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException gone) {
            // A file that vanished since the vault was read is a missing file like any other.
            return Optional.empty();
        }
    }
}
