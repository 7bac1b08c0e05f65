package warmstart.content.iam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import warmstart.base.Problems;
import warmstart.base.Where;

/** The cases of a file, or of all files of a folder and the folders in it: {@code content/cases/iam}. */
public final class CaseFiles {
    private static final int FOLDERS_DEEP_MAX = 8;

    private CaseFiles() {}

    /**
     * Reads file after file, in the order of their names, and in them case after case.
     *
     * @param problems takes what is wrong with a file as a whole
     * @param cases gets each case as soon as it is read
     * @return whether every file was read to its end
     */
    public static boolean read(Path place, Problems problems, Consumer<CaseReading> cases) {
        boolean whole = true;
        for (Path file : Files.isDirectory(place) ? below(place, problems) : List.of(place)) {
            whole &= CaseReader.read(file, file.toString(), problems, cases);
        }
        return whole && !problems.anyError();
    }

    private static List<Path> below(Path folder, Problems problems) {
        try (Stream<Path> files = Files.walk(folder, FOLDERS_DEEP_MAX)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            problems.error(
                    Where.file(folder.toString()),
                    "cannot be listed: " + unreadable.getMessage(),
                    "check its permissions");
            return List.of();
        }
    }
}
