package warmstart.quiz.generate.authored;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import warmstart.facts.Fact;
import warmstart.notes.LinkTarget;
import warmstart.quiz.Asked;
import warmstart.quiz.Asking;
import warmstart.quiz.Filing;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.Proof;
import warmstart.quiz.Revision;
import warmstart.quiz.generate.Assignment;
import warmstart.quiz.generate.Generator;
import warmstart.quiz.material.Sequence;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.Ordering;

/** Asks for the order of steps that authors wrote down: {@code order:environment-life}. */
public final class OrderQuestions implements Generator {
    /** The name by which packs ask for this family. */
    public static final String FAMILY = "order";

    /** In the order of the files. A sequence is left out where one of its facts may not be asked. */
    @Override
    public List<Item> generate(Assignment assignment) {
        return assignment.material().sequences().stream()
                .flatMap(sequence -> item(sequence, assignment).stream())
                .toList();
    }

    private static Optional<Item> item(Sequence sequence, Assignment assignment) {
        List<Fact> facts = assignment.askable(sequence.facts());
        if (facts.isEmpty() || !assignment.asked().contains(facts.get(0))) {
            return Optional.empty();
        }
        List<Option> steps = sequence.steps().stream()
                .map(step -> Option.of(step.text(), ""))
                .toList();
        Proof stated = Proof.of(facts);
        List<LinkTarget> sections = Stream.concat(Stream.of(sequence.section()), stated.sections().stream())
                .distinct()
                .toList();
        String because = facts.stream().map(fact -> fact.wording().statement()).collect(Collectors.joining(" "));
        return Optional.of(new Item(
                new ItemId(FAMILY + ":" + sequence.id()),
                Filing.under(assignment.pack(), facts.get(0)).asAuthored(),
                new Proof(facts, sections),
                Revision.ofText(steps.toString()),
                Asking.fixed(Asked.choosing(
                        Ordering.of(sequence.stem(), steps), warmstart.quiz.question.Prose.plain(because)))));
    }
}
