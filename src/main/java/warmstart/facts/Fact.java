package warmstart.facts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One documented number or rule of the service.
 *
 * <p>Example: {@code timeout-max}, a limit: "A function may run for at most 15 minutes", 900 s, maximum, per function,
 * resting on the page "Configure Lambda function timeout" as checked on 2026-11-23, stated by the block
 * {@code ^timeout-max} of the note {@code Timeout}.
 *
 * @param id its name for good
 * @param aliases other names that mean the same fact
 * @param kind what it is about
 * @param wording its words
 * @param setting its number, when it has one
 * @param confusions facts that learners mix up with it, likeliest first
 * @param scope what it counts for: {@code per function}, {@code per account and Region}
 * @param past what it was, and what it never was
 * @param citation what it rests on
 * @param anchor the sentence that states it
 * @param skills the exam skills it belongs to
 * @param notAskedBecause why it must not become a question; empty when it may
 */
public record Fact(
        FactId id,
        List<FactId> aliases,
        FactKind kind,
        Wording wording,
        Optional<Setting> setting,
        List<FactId> confusions,
        String scope,
        Past past,
        Citation citation,
        NoteAnchor anchor,
        List<ExamSkill> skills,
        String notAskedBecause) {
    public Fact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(past, "past");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(notAskedBecause, "notAskedBecause");
        aliases = List.copyOf(aliases);
        confusions = List.copyOf(confusions);
        skills = List.copyOf(skills);
    }

    /** Whether it may become a question. */
    public boolean askable() {
        return notAskedBecause.isEmpty();
    }

    /** Its number, when it has one. */
    public Optional<Quantity> quantity() {
        return setting.map(Setting::quantity);
    }

    /** The value as a card shows it: as the note writes it. */
    public String shownValue() {
        return wording.mark();
    }
}
