package warmstart.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The matrix fact × {page, question, simulation, lab}: where each fact is looked at, where that is excused in writing, and
 * where there is a hole.
 *
 * @param cells for every fact in the order of the register, its four cells
 */
public record Coverage(Map<FactId, Map<Face, Cell>> cells) {
    /** How it stands with one face of one fact. */
    public enum Cell {
        COVERED,
        EXCUSED,
        HOLE
    }

    public Coverage {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /**
     * The matrix of a register.
     *
     * @param seen for each face, the facts that show it
     * @param excuses what is excused
     */
    public static Coverage of(FactCatalog catalog, Map<Face, Set<FactId>> seen, List<Excuse> excuses) {
        Map<FactId, Map<Face, Cell>> cells = new LinkedHashMap<>();
        for (Fact fact : catalog.all()) {
            Map<Face, Cell> row = new EnumMap<>(Face.class);
            for (Face face : Face.values()) {
                row.put(face, cell(fact, face, seen, excuses));
            }
            cells.put(fact.id(), Collections.unmodifiableMap(row));
        }
        return new Coverage(cells);
    }

    private static Cell cell(Fact fact, Face face, Map<Face, Set<FactId>> seen, List<Excuse> excuses) {
        if (seen.getOrDefault(face, new LinkedHashSet<>()).contains(fact.id())) {
            return Cell.COVERED;
        }
        boolean excused = excuses.stream().anyMatch(excuse -> excuse.face() == face && excuse.covers(fact));
        // What must not be asked needs no further excuse: the fact itself says why.
        return excused || (face == Face.QUESTION && !fact.askable()) ? Cell.EXCUSED : Cell.HOLE;
    }

    /** How many facts stand like this with a face. */
    public long count(Face face, Cell cell) {
        return cells.values().stream().filter(row -> row.get(face) == cell).count();
    }

    /** The facts with a hole at this face. */
    public List<FactId> holes(Face face) {
        List<FactId> holes = new ArrayList<>();
        cells.forEach((fact, row) -> {
            if (row.get(face) == Cell.HOLE) {
                holes.add(fact);
            }
        });
        return List.copyOf(holes);
    }
}
