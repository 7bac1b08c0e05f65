package warmstart.quiz.lint.view;

import java.util.List;
import java.util.Objects;

/**
 * Where the items of a pack come from.
 *
 * @param origin whether they are the authors' own or used under a licence, in the word of {@code pack.json}
 * @param licence an SPDX id: {@code CC-BY-4.0}
 * @param authors who wrote them
 */
public record Provenance(String origin, String licence, List<String> authors) {
    public Provenance {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(licence, "licence");
        authors = List.copyOf(authors);
    }
}
