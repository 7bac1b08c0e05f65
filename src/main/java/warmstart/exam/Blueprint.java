package warmstart.exam;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import warmstart.facts.Citation;

/**
 * What an exam is made of, as its guide says.
 *
 * <p>Example: DVA-C02, until 2026-11-30: 65 questions, of which 50 count, in 130 minutes; 720 of 1,000 passes; four domains
 * of 32, 26, 24 and 18 %.
 *
 * @param id as facts and packs name it: {@code dva-c02}
 * @param title such as {@code AWS Certified Developer - Associate (DVA-C02)}
 * @param firstDay the first day on which it is held, when known
 * @param lastDay the last one, when it is announced
 * @param questions how many a candidate answers
 * @param scored how many of them count
 * @param unscored how many are on trial and do not count; a candidate cannot tell which
 * @param minutes the time allowed, when the guide states it
 * @param scale how the result is expressed
 * @param domains its parts in the order of the guide
 * @param citation the guide, and when it was last compared
 */
public record Blueprint(
        String id,
        String title,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        int questions,
        int scored,
        int unscored,
        Optional<Integer> minutes,
        ScoreScale scale,
        List<Domain> domains,
        Citation citation) {
    public Blueprint {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(firstDay, "firstDay");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(scale, "scale");
        domains = List.copyOf(domains);
        Objects.requireNonNull(citation, "citation");
    }

    /** The skill of this number, such as {@code 1.2.3}. */
    public Optional<Skill> skill(String number) {
        return domains.stream()
                .flatMap(domain -> domain.skills().stream())
                .filter(skill -> skill.number().equals(number))
                .findFirst();
    }

    /** Whether the exam is held on this day, as far as its days are known. */
    public boolean heldOn(LocalDate day) {
        return firstDay.stream().noneMatch(day::isBefore) && lastDay.stream().noneMatch(day::isAfter);
    }
}
