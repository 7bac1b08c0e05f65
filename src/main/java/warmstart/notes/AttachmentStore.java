package warmstart.notes;

import java.util.Optional;

/** A port: the contents of the files beside the notes, for the pages that show them. */
public interface AttachmentStore {
    /**
     * The bytes of a file.
     *
     * @param path the path below the content folder, as in {@link Attachments#paths}
     * @return empty when there is no such attachment, whatever else may lie at that path
     */
    Optional<byte[]> bytes(String path);
}
