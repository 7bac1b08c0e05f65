package warmstart.content.harvest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import warmstart.base.Problem;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.vault.NoteFile;
import warmstart.quiz.harvest.outline.NoteText;

/**
 * The notes of a folder, or one note alone, whatever it is called.
 *
 * <p>Hidden folders such as {@code .obsidian} and symbolic links are left out: a vault ends where its folder ends.
 *
 * @param notes by path
 * @param problems files that cannot be read as text
 */
public record PlainNotes(List<NoteText> notes, List<Problem> problems) {
    private static final Set<String> LEFT_OUT = Set.of("node_modules", "target", "__MACOSX");
    private static final int DEPTH_MAX = 60;

    public PlainNotes {
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }

    /** Reads a folder or a file. */
    public static PlainNotes read(Path place) {
        Problems problems = new Problems();
        List<NoteText> notes = new ArrayList<>();
        boolean folder = Files.isDirectory(place);
        for (Path file : folder ? files(place, problems) : List.of(place)) {
            Path name = folder ? place.relativize(file) : file.getFileName();
            note(file, String.valueOf(name).replace('\\', '/'), problems).ifPresent(notes::add);
        }
        return new PlainNotes(notes, problems.sorted());
    }

    private static List<Path> files(Path root, Problems problems) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, Set.of(), DEPTH_MAX, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    String name = String.valueOf(folder.getFileName());
                    boolean left = !folder.equals(root) && (name.startsWith(".") || LEFT_OUT.contains(name));
                    return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
                    boolean note = (name.endsWith(".md") || name.endsWith(".markdown")) && !name.startsWith(".");
                    if (note && attributes.isRegularFile()) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    problems.error(
                            Where.file(String.valueOf(root.relativize(file))),
                            "the file cannot be read: " + unreadable.getMessage(),
                            "check its permissions");
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            problems.error(Where.file(root.toString()), "the folder cannot be read", "check its permissions");
        }
        return files.stream().sorted().toList();
    }

    private static Optional<NoteText> note(Path path, String file, Problems problems) {
        return NoteFile.read(path, file, problems).flatMap(note -> {
            String text = note.source().text();
            if (text.indexOf('\0') >= 0) {
                problems.error(Where.file(file), "the file is not a text", "save it as UTF-8, or move it elsewhere");
                return Optional.empty();
            }
            return Optional.of(new NoteText(name(file), file, note.source().firstLine(), text));
        });
    }

    private static String name(String file) {
        String last = file.substring(file.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }
}
