package warmstart.study;

import java.util.List;
import java.util.Objects;
import warmstart.base.Problem;
import warmstart.exam.Blueprint;
import warmstart.facts.FactCatalog;
import warmstart.labs.Labs;
import warmstart.notes.AttachmentStore;
import warmstart.notes.Typesetter;
import warmstart.notes.Vault;
import warmstart.quiz.Deck;
import warmstart.quiz.Pack;

/**
 * Everything there is to learn from, as it was last read: notes, facts, questions, labs, exams. Immutable; replaced whole
 * when the content folder is read again, so that one request never sees two states of it.
 *
 * @param vault the notes
 * @param attachments the files beside them
 * @param typesetter lays out the texts of questions
 * @param facts the register
 * @param exams the blueprints, the one held longest first
 * @param packs the packs of questions, in the order of their names
 * @param deck all questions of all packs
 * @param labs the labs in order
 * @param problems what is wrong with the files, by file and line
 */
public record Shelf(
        Vault vault,
        AttachmentStore attachments,
        Typesetter typesetter,
        FactCatalog facts,
        List<Blueprint> exams,
        List<Pack> packs,
        Deck deck,
        Labs labs,
        List<Problem> problems) {
    public Shelf {
        Objects.requireNonNull(vault, "vault");
        Objects.requireNonNull(attachments, "attachments");
        Objects.requireNonNull(typesetter, "typesetter");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(deck, "deck");
        Objects.requireNonNull(labs, "labs");
        exams = List.copyOf(exams);
        packs = List.copyOf(packs);
        problems = List.copyOf(problems);
    }
}
