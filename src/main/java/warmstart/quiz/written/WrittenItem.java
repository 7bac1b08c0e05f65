package warmstart.quiz.written;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import warmstart.base.Where;
import warmstart.facts.FactId;
import warmstart.quiz.ItemId;
import warmstart.quiz.written.expression.Phrase;
import warmstart.quiz.written.expression.Variable;

/**
 * An item as an author wrote it: {@code ## Visibility timeout {#lam-sqs-001 .single domain=1}} and what follows.
 *
 * @param id its name for good: {@code written:lam-sqs-001}
 * @param title its heading
 * @param attributes domain, difficulty, tags and the like
 * @param variables what is drawn anew for each variant; none when there is only one
 * @param question what is asked, and the answer
 * @param explanation the text below the answers, in Markdown
 * @param references the notes that it names as proof
 * @param scenario the run that proves the key
 * @param excuses the rules that it may break
 * @param where its heading in the file
 */
public record WrittenItem(
        ItemId id,
        String title,
        ItemAttributes attributes,
        List<Variable> variables,
        WrittenQuestion question,
        Phrase explanation,
        List<Reference> references,
        Optional<ProvedScenario> scenario,
        List<RuleExcuse> excuses,
        Where where) {
    /** The family to which all items written by hand belong. */
    public static final String FAMILY = "written";

    public WrittenItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(attributes, "attributes");
        variables = List.copyOf(variables);
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(explanation, "explanation");
        references = List.copyOf(references);
        Objects.requireNonNull(scenario, "scenario");
        excuses = List.copyOf(excuses);
        Objects.requireNonNull(where, "where");
    }

    /** The facts that its texts name: when the value of one changes, the item reads differently. */
    public List<FactId> facts() {
        return Stream.of(
                        question.phrases().stream(),
                        Stream.of(explanation),
                        scenario.stream().map(ProvedScenario::json))
                .flatMap(phrases -> phrases)
                .flatMap(phrase -> phrase.facts().stream())
                .distinct()
                .toList();
    }
}
