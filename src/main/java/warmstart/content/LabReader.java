package warmstart.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.lab.LabBuilder;
import warmstart.content.markdown.Markdown;
import warmstart.facts.FactCatalog;
import warmstart.labs.Lab;
import warmstart.labs.LabId;
import warmstart.labs.Labs;
import warmstart.notes.Vault;

/** Reads the labs: all {@code labs/*.md} below the content folder. */
public final class LabReader {
    /** The largest lab file that is read. */
    private static final long BYTES_MAX = 1 << 18;

    private static final String FOLDER = "labs";

    private final Markdown markdown;

    public LabReader(Markdown markdown) {
        this.markdown = markdown;
    }

    /**
     * Reads all labs; one that has an error is left out and reported.
     *
     * @param root the content folder; may lie in a zip file system
     * @param facts the register, from which all numbers of the service come
     * @param vault the notes that the labs' texts may link to
     */
    public Reading<Labs> read(Path root, FactCatalog facts, Vault vault) {
        Problems problems = new Problems();
        LabBuilder builder = new LabBuilder(markdown, facts, vault);
        List<Lab> labs = new ArrayList<>();
        for (Path file : files(root.resolve(FOLDER), problems)) {
            String name = FOLDER + "/" + file.getFileName();
            text(file, name, problems)
                    .flatMap(text -> builder.build(name, text, problems))
                    .filter(lab -> isNew(lab, labs, name, problems))
                    .ifPresent(labs::add);
        }
        checkPrerequisites(labs, problems);
        return new Reading<>(new Labs(labs), problems.sorted());
    }

    private static List<Path> files(Path folder, Problems problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".md"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            problems.error(Where.file(FOLDER), "cannot be listed: " + unreadable.getMessage(), "check its permissions");
            return List.of();
        }
    }

    private static Optional<String> text(Path file, String name, Problems problems) {
        try {
            if (Files.size(file) > BYTES_MAX) {
                problems.error(Where.file(name), "larger than " + BYTES_MAX + " bytes", "shorten it");
                return Optional.empty();
            }
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException notUtf8) {
            problems.error(Where.file(name), "not UTF-8 text", "save it with the encoding UTF-8");
        } catch (IOException unreadable) {
            problems.error(Where.file(name), "cannot be read: " + unreadable.getMessage(), "check its permissions");
        }
        return Optional.empty();
    }

    private static boolean isNew(Lab lab, List<Lab> others, String name, Problems problems) {
        for (Lab other : others) {
            if (other.id().equals(lab.id()) || other.number() == lab.number()) {
                String message = "lab " + lab.number() + " `" + lab.id() + "` has the id or number of another lab";
                problems.error(Where.file(name), message, "`" + other.title() + "` came first");
                return false;
            }
        }
        return true;
    }

    private static void checkPrerequisites(List<Lab> labs, Problems problems) {
        List<LabId> known = labs.stream().map(Lab::id).toList();
        for (Lab lab : labs) {
            for (LabId needed : lab.links().prerequisites()) {
                if (!known.contains(needed)) {
                    String message = "`" + lab.id() + "` builds on `" + needed + "`, which is no lab";
                    problems.error(Where.file(FOLDER), message, "");
                }
            }
        }
    }
}
