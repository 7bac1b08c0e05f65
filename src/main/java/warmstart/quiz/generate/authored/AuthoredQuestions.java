package warmstart.quiz.generate.authored;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import warmstart.base.Rng;
import warmstart.facts.Fact;
import warmstart.quiz.Asked;
import warmstart.quiz.Asking;
import warmstart.quiz.Filing;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.Proof;
import warmstart.quiz.Revision;
import warmstart.quiz.generate.Assignment;
import warmstart.quiz.generate.Generator;
import warmstart.quiz.material.AuthoredChoice;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.Prose;
import warmstart.quiz.question.SingleChoice;

/**
 * Asks for causes ({@code because:vpc-no-internet}) and shows code ({@code code:fifo-window}), with the answers that authors
 * wrote. Each rests on facts of the register and is asked only while all of them may be.
 */
public final class AuthoredQuestions implements Generator {
    /** The name by which packs ask for causes. */
    public static final String BECAUSE = "because";

    /** The name by which packs ask about code. */
    public static final String CODE = "code";

    private final AuthoredChoice.About about;

    /** The family of this sort of question. */
    public AuthoredQuestions(AuthoredChoice.About about) {
        this.about = about;
    }

    /** In the order of the files. */
    @Override
    public List<Item> generate(Assignment assignment) {
        return assignment.material().choices().stream()
                .filter(choice -> choice.about() == about)
                .flatMap(choice -> item(choice, assignment).stream())
                .toList();
    }

    private static Optional<Item> item(AuthoredChoice choice, Assignment assignment) {
        List<Fact> facts = assignment.askable(choice.facts());
        if (facts.isEmpty() || !assignment.asked().contains(facts.get(0))) {
            return Optional.empty();
        }
        return Optional.of(new Item(
                new ItemId(choice.about().word() + ":" + choice.id()),
                Filing.under(assignment.pack(), facts.get(0)).asScenario().asAuthored(),
                Proof.of(facts),
                Revision.ofText(choice.stem() + choice.key().text()),
                Asking.fixed(Asked.choosing(
                        question(choice, assignment.rng().named(choice.id())),
                        choice.key().because()))));
    }

    private static SingleChoice question(AuthoredChoice choice, Rng rng) {
        String code = choice.code()
                .map(shown -> Prose.block(shown.language(), shown.text()))
                .orElse("");
        Option key = Option.of(choice.key().text(), "");
        List<Option> options = rng.shuffled(Stream.concat(
                        Stream.of(key),
                        choice.wrong().stream().map(answer -> Option.of(answer.text(), answer.because())))
                .toList());
        return new SingleChoice((choice.stem() + code).stripTrailing(), options, options.indexOf(key));
    }
}
