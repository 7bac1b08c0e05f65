package warmstart.content.question;

import java.util.List;
import java.util.Optional;
import warmstart.content.Terms;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.facts.FactId;
import warmstart.notes.LinkTarget;
import warmstart.quiz.material.AuthoredChoice;
import warmstart.quiz.material.AuthoredChoice.About;
import warmstart.quiz.material.AuthoredChoice.Answer;
import warmstart.quiz.material.AuthoredChoice.Code;
import warmstart.quiz.material.FactSet;
import warmstart.quiz.material.Sequence;
import warmstart.quiz.material.Sequence.Step;
import warmstart.quiz.material.TermAnswers;
import warmstart.quiz.material.TermAnswers.Wrong;

/** What the parts of {@code questions/*.json} look like; the same is published as {@code questions/schema/questions.schema.json}. */
final class MaterialShapes {
    private static final int STEM_WORDS_MAX = 90;

    private static final Shape<List<FactId>> FACTS = Shape.listOf(Terms.FACT_ID)
            .where(list -> !list.isEmpty(), "no fact is named", "name the facts it rests on");

    private static final Shape<String> CASE_STEM = Shape.text()
            .where(
                    stem -> stem.replaceAll("`[^`]*`", "")
                                            .chars()
                                            .filter(c -> c == '?')
                                            .count()
                                    == 1
                            && stem.strip().split("\\s+").length <= STEM_WORDS_MAX,
                    "not one question of at most 90 words",
                    "ask for one thing");

    private static final Shape<Wrong> OWN_WRONG = Shape.object(fields -> {
        Optional<String> answer = fields.need("answer", Shape.text());
        Optional<String> because = fields.need("because", Shape.text());
        return () -> Wrong.of(answer.orElseThrow(), because.orElseThrow());
    });

    /** Either the id of a fact or an answer of the author's. */
    private static final Shape<Wrong> WRONG = (value, problems) -> value instanceof JsonValue.Text
            ? Terms.FACT_ID.read(value, problems).map(Wrong::of)
            : OWN_WRONG.read(value, problems);

    static final Shape<TermAnswers> TERM = Shape.object(fields -> {
        Optional<FactId> fact = fields.need("fact", Terms.FACT_ID);
        List<String> accepted = fields.list("accept", Shape.text());
        Optional<Boolean> typed = fields.maybe("typed", Shape.flag());
        List<Wrong> wrong = fields.list("wrong", WRONG);
        return () -> new TermAnswers(fact.orElseThrow(), accepted, typed, wrong);
    });

    private static final Shape<Step> STEP = Shape.object(fields -> {
        Optional<String> step = fields.need("step", Shape.text());
        List<FactId> facts = fields.list("facts", Terms.FACT_ID);
        return () -> new Step(step.orElseThrow(), facts);
    });

    static final Shape<Sequence> SEQUENCE = Shape.object(fields -> {
        Optional<String> id = fields.need("id", Terms.SLUG);
        Optional<String> stem = fields.need("stem", Terms.STEM);
        Optional<String> section = fields.need("section", Shape.text());
        Optional<List<Step>> steps = fields.need(
                "steps",
                Shape.listOf(STEP)
                        .where(
                                list -> list.size() >= 3 && list.size() <= 6,
                                "not three to six steps",
                                "split or cut it"));
        return () -> new Sequence(
                id.orElseThrow(), stem.orElseThrow(), steps.orElseThrow(), LinkTarget.parse(section.orElseThrow()));
    });

    /** Code may have empty lines. */
    private static final Shape<String> LINE = (value, problems) -> value instanceof JsonValue.Text line
            ? Optional.of(line.text())
            : Shape.text().read(value, problems);

    private static final Shape<Code> CODE = Shape.object(fields -> {
        Optional<String> language = fields.need("language", Terms.SLUG);
        Optional<List<String>> lines = fields.need("lines", Shape.listOf(LINE));
        return () -> new Code(language.orElseThrow(), String.join("\n", lines.orElseThrow()));
    });

    private static final Shape<Answer> ANSWER = Shape.object(fields -> {
        Optional<String> answer = fields.need("answer", Shape.text());
        Optional<String> because = fields.need("because", Shape.text());
        return () -> new Answer(answer.orElseThrow(), because.orElseThrow());
    });

    static final Shape<AuthoredChoice> CHOICE = Shape.object(fields -> {
        Optional<String> id = fields.need("id", Terms.SLUG);
        Optional<About> about = fields.need("about", Shape.word(About.class));
        Optional<String> stem = fields.need("stem", CASE_STEM);
        Optional<Code> code = fields.maybe("code", CODE);
        Optional<Answer> key = fields.need("key", ANSWER);
        Optional<List<Answer>> wrong = fields.need(
                "wrong", Shape.listOf(ANSWER).where(list -> list.size() == 3, "not three answers", "give three"));
        Optional<List<FactId>> facts = fields.need("facts", FACTS);
        if (about.isPresent() && fields.has("code") != (about.get() == About.CODE)) {
            fields.error("about", "code is shown where code is asked for, and there only", "add or remove `code`");
        }
        return () -> new AuthoredChoice(
                id.orElseThrow(),
                about.orElseThrow(),
                stem.orElseThrow(),
                code,
                key.orElseThrow(),
                wrong.orElseThrow(),
                facts.orElseThrow());
    });

    static final Shape<FactSet> SET = Shape.object(fields -> {
        Optional<String> id = fields.need("id", Terms.SLUG);
        Optional<FactSet.Task> task = fields.need("task", Shape.word(FactSet.Task.class));
        Optional<String> stem = fields.need("stem", Terms.STEM);
        Optional<List<FactId>> facts = fields.need("facts", FACTS);
        int least = task.map(FactSet.Task::least).orElse(1);
        if (facts.isPresent() && facts.get().size() < least) {
            fields.error("facts", "too few facts for the task", "name at least " + least);
        }
        return () -> new FactSet(id.orElseThrow(), task.orElseThrow(), stem.orElseThrow(), facts.orElseThrow());
    });

    private MaterialShapes() {}
}
