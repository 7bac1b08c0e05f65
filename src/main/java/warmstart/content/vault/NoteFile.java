package warmstart.content.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.markdown.NoteSource;

/**
 * A note as it lies on disk.
 *
 * @param file its path below the content folder
 * @param frontMatter what its front matter says
 * @param source its text below the front matter; of a file beyond all measure only the beginning, which is still too
 *     long to be laid out
 */
public record NoteFile(String file, FrontMatter frontMatter, NoteSource source) {
    private static final int BYTES_MAX = 2 * 1024 * 1024;

    /** The name that links use: the file name without {@code .md}. */
    public String name() {
        String last = file.substring(file.lastIndexOf('/') + 1);
        return last.substring(0, last.length() - ".md".length());
    }

    /**
     * Reads a note.
     *
     * @param path the file
     * @param file its path below the content folder, for problems
     * @param problems takes what is wrong with the file or its front matter
     * @return empty when the file cannot be read at all
     */
    public static Optional<NoteFile> read(Path path, String file, Problems problems) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(BYTES_MAX + 1);
        } catch (IOException unreadable) {
            problems.error(
                    Where.file(file), "the note cannot be read: " + unreadable.getMessage(), "check its permissions");
            return Optional.empty();
        }
        return Optional.of(of(file, text(bytes, file, problems), problems));
    }

    private static NoteFile of(String file, String text, Problems problems) {
        FrontMatterCut cut = FrontMatterCut.of(text);
        FrontMatter frontMatter = cut.yaml()
                .map(yaml -> new FrontMatterReader(file, yaml, problems).read())
                .orElseGet(FrontMatter::none);
        return new NoteFile(file, frontMatter, new NoteSource(file, cut.firstLine(), cut.text()));
    }

    private static String text(byte[] bytes, String file, Problems problems) {
        CharBuffer strict = CharBuffer.allocate(bytes.length);
        ByteBuffer read = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(read, strict, true);
        // The cut through a file that is too large may go through a character.
        if (result.isError() && bytes.length <= BYTES_MAX) {
            problems.error(
                    new Where(file, lineAt(bytes, read.position())),
                    "the note is not UTF-8",
                    "save it as UTF-8; unreadable characters are shown as \ufffd");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
