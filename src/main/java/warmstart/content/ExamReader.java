package warmstart.content;

import java.nio.file.Path;
import java.util.List;
import warmstart.exam.Blueprint;

/** Reads the exams. */
public final class ExamReader {
    private ExamReader() {}

    /** Reads all files of {@code exams/} below the content folder, in the order of their names. */
    public static Reading<List<Blueprint>> read(Path root) {
        return new Reading<>(List.of(), List.of());
    }
}
