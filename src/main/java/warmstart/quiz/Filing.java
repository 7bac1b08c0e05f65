package warmstart.quiz;

import java.util.List;
import java.util.Objects;
import warmstart.facts.ExamSkill;
import warmstart.facts.Fact;
import warmstart.facts.FactKind;

/**
 * Where an item is filed, for practice by pack, kind and exam domain.
 *
 * @param pack the pack it came with: {@code lambda-limits}
 * @param kind what it is about
 * @param domains the exam domains it belongs to, each once: {@code dva-c03} 1
 * @param tags what its author filed it under
 */
public record Filing(String pack, FactKind kind, List<Domain> domains, List<String> tags) {
    public Filing {
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(kind, "kind");
        domains = List.copyOf(domains);
        tags = List.copyOf(tags);
    }

    /**
     * A domain of an exam.
     *
     * @param exam the blueprint's id: {@code dva-c03}
     * @param number of the domain, from 1
     */
    public record Domain(String exam, int number) {
        public Domain {
            Objects.requireNonNull(exam, "exam");
        }

        private static Domain of(ExamSkill skill) {
            return new Domain(skill.exam(), skill.domain());
        }
    }

    /** Under the kind and the skills of the fact that is asked for. */
    public static Filing under(String pack, Fact fact) {
        return new Filing(
                pack,
                fact.kind(),
                fact.skills().stream().map(Domain::of).distinct().toList(),
                List.of());
    }

    /** Whether it is filed under a domain. */
    public boolean isIn(Domain domain) {
        return domains.contains(domain);
    }
}
