package warmstart.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import warmstart.facts.FactKind;

/**
 * A pack of questions: who made it, under which licence, and what it asks.
 *
 * <p>Example: {@code quizzes/lambda-limits/pack.json} has every limit of the register asked by the family {@code limit}.
 *
 * @param id the name of its folder
 * @param title such as {@code Limits of AWS Lambda}
 * @param version of its contents: {@code 1.0.0}
 * @param licence an SPDX id: {@code CC-BY-4.0}
 * @param origin whether its questions are the authors' own
 * @param authors who wrote it
 * @param exams the exams it prepares for: {@code dva-c03}
 * @param generate the families of questions that are made by rule from the register: {@code limit}
 * @param kinds the kinds of facts these families are given
 */
public record Pack(
        String id,
        String title,
        String version,
        String licence,
        Origin origin,
        List<String> authors,
        List<String> exams,
        List<String> generate,
        List<FactKind> kinds) {
    public Pack {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(origin, "origin");
        authors = List.copyOf(authors);
        exams = List.copyOf(exams);
        generate = List.copyOf(generate);
        kinds = List.copyOf(kinds);
    }

    /** Where questions come from. There is no third kind: items recalled from a real exam have no place here. */
    public enum Origin {
        ORIGINAL,
        LICENSED;

        /** As a pack writes it: {@code original}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
