package warmstart.quiz.harvest.find;

import java.util.List;
import warmstart.quiz.harvest.fact.Found;
import warmstart.quiz.harvest.outline.Entry;

/** Finds one kind of fact in a line. */
interface Finder {
    /** What the line says of this kind; nothing where it says none. */
    List<? extends Found> in(Entry entry);
}
