package warmstart.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import warmstart.exam.Blueprint;
import warmstart.facts.FactCatalog;

/** Reads the register. */
public final class FactReader {
    private FactReader() {}

    /**
     * Reads all files of {@code facts/} below the content folder.
     *
     * @param root the content folder
     * @param exams the exams whose skills facts may name
     */
    public static Reading<FactRegister> read(Path root, List<Blueprint> exams) {
        return new Reading<>(new FactRegister(FactCatalog.empty(), Map.of(), List.of()), List.of());
    }
}
