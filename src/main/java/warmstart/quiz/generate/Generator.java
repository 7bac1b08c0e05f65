package warmstart.quiz.generate;

import java.util.List;
import warmstart.quiz.Item;

/** A family of questions: the same register and seed give the same items. */
@FunctionalInterface
public interface Generator {
    /** The items of this family, in the order of the facts. */
    List<Item> generate(Assignment assignment);
}
