package warmstart.exam;

import java.util.List;
import java.util.Objects;

/**
 * A part of an exam: {@code 2 Security, 26 %}.
 *
 * @param number from 1, in the order of the guide
 * @param title its name in the guide
 * @param percent its share of the scored questions
 * @param skills the skills of its tasks, in the order of the guide
 */
public record Domain(int number, String title, int percent, List<Skill> skills) {
    public Domain {
        Objects.requireNonNull(title, "title");
        skills = List.copyOf(skills);
    }
}
