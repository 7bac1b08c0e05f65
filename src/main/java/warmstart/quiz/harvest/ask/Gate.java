package warmstart.quiz.harvest.ask;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import warmstart.quiz.Asked;
import warmstart.quiz.Item;
import warmstart.quiz.harvest.fact.Place;
import warmstart.quiz.lint.ItemLinter;
import warmstart.quiz.lint.LintedItems;
import warmstart.quiz.lint.view.Evidence;
import warmstart.quiz.lint.view.LintedFact;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedOption;
import warmstart.quiz.lint.view.QuestionForm;
import warmstart.quiz.lint.view.Reference;
import warmstart.quiz.question.Question;

/**
 * Lets through only what may be shown: no hard flaw by the linter, and no other line that would be asked in the same words.
 */
final class Gate {
    private static final int VARIANTS = 3;
    private static final String DRAWN = "list";
    private static final Set<String> SHUFFLED = Set.of(DRAWN, "code");

    private final Map<String, Set<String>> keys = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Gate(List<Draft> drafts) {
        for (Draft draft : drafts) {
            stems(draft.asking().ask(0))
                    .forEach(stem -> keys.computeIfAbsent(stem, words -> new LinkedHashSet<>())
                            .add(Words.folded(draft.key())));
        }
    }

    private static Stream<String> stems(Asked asked) {
        return Stream.of(asked.recalled(), asked.recognised())
                .flatMap(Optional::stream)
                .map(Question::stem)
                .map(Gate::folded)
                .distinct();
    }

    private static String folded(String stem) {
        return Words.folded(stem.replaceAll("\\{=\\d+\\}", " gap "));
    }

    /** Why an item must not be shown; empty when it may. */
    Optional<String> refusal(Draft draft, Item item) {
        List<String> stems = stems(draft.asking().ask(0)).toList();
        if (stems.stream().anyMatch(stem -> keys.getOrDefault(stem, Set.of()).size() > 1)) {
            return Optional.of("another line answers the same question otherwise");
        }
        boolean again = stems.stream().anyMatch(asked::contains);
        asked.addAll(stems);
        return again ? Optional.of("another line is asked in the same words") : flaw(draft, item);
    }

    private static Optional<String> flaw(Draft draft, Item item) {
        return forms(draft, item, SHUFFLED.contains(draft.family()) ? VARIANTS : 1)
                .flatMap(form -> ItemLinter.lint(form).stream())
                .filter(finding -> finding.rule().hard())
                .map(finding -> finding.rule().id() + ": " + finding.message())
                .findFirst();
    }

    private static Stream<LintedItem> forms(Draft draft, Item item, int variants) {
        return LintedItems.of(item, variants).stream()
                // What is typed has no options; the linter wants to see its key.
                .map(form -> form.form() == QuestionForm.CLOZE && form.options().isEmpty()
                        ? form.withOptions(LintedOption.right(typedKey(item, draft)))
                        : form)
                .map(form -> form.withEvidence(evidence(draft, form)));
    }

    private static String typedKey(Item item, Draft draft) {
        return draft.family().equals(DRAWN)
                ? item.ask(0).recalled().map(Question::shownKey).orElse(draft.key())
                : draft.key();
    }

    private static Evidence evidence(Draft draft, LintedItem form) {
        Place place = draft.place();
        // The context is the subject: without a word of it the stem would be about anything.
        String subject = draft.context().isEmpty() ? place.note() : draft.context();
        LintedFact fact = new LintedFact(
                form.id(), draft.family().equals("card") ? "" : subject, place.read(), List.of(), draft.negative(), "");
        return Evidence.none()
                .withFacts(fact)
                .withReferences(new Reference("[[" + place.note() + "]]", true))
                .withCitedLine(draft.cited());
    }
}
