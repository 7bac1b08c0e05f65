package warmstart.content;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.content.json.JsonFields;
import warmstart.content.json.Shape;
import warmstart.facts.Citation;
import warmstart.facts.ExamSkill;
import warmstart.facts.Fact;
import warmstart.facts.FactId;
import warmstart.facts.FactKind;
import warmstart.facts.FormerValue;
import warmstart.facts.NoteAnchor;
import warmstart.facts.Past;
import warmstart.facts.Qualifier;
import warmstart.facts.Quantity;
import warmstart.facts.Setting;
import warmstart.facts.Unit;
import warmstart.facts.Wording;

/** What a fact looks like in {@code facts/*.json}; the same is published as {@code facts/schema/facts.schema.json}. */
final class FactShape {
    static final Shape<Fact> FACT = Shape.object(FactShape::fact);

    private static final Shape<Setting> SETTING = Shape.object(fields -> {
        Optional<BigDecimal> value = fields.need("value", Terms.AMOUNT);
        Optional<Unit> unit = fields.need("unit", Terms.UNIT);
        Optional<Qualifier> qualifier = fields.need("qualifier", Shape.word(Qualifier.class));
        return () -> new Setting(new Quantity(value.orElseThrow(), unit.orElseThrow()), qualifier.orElseThrow());
    });

    private static final Shape<FormerValue> FORMER = Shape.object(fields -> {
        Optional<String> text = fields.need("text", Shape.text());
        Optional<BigDecimal> value = fields.maybe("value", Terms.AMOUNT);
        Optional<Unit> unit = fields.maybe("unit", Terms.UNIT);
        Optional<String> until = fields.maybe("until", Terms.PARTIAL_DATE);
        if (fields.has("value") != fields.has("unit")) {
            fields.error("value", "a former value has both `value` and `unit`, or neither", "");
        }
        return () -> new FormerValue(
                text.orElseThrow(), value.map(v -> new Quantity(v, unit.orElseThrow())), until.orElse(""));
    });

    private static final Shape<NoteAnchor> ANCHOR = Shape.object(fields -> {
        Optional<String> note = fields.need("note", Shape.text());
        Optional<String> block = fields.need("block", Terms.BLOCK);
        return () -> new NoteAnchor(note.orElseThrow(), block.orElseThrow());
    });

    private static final Shape<List<ExamSkill>> SKILLS = Shape.mapOf(Shape.listOf(Terms.SKILL))
            .mapped(FactShape::skills, "no skill is named", "name a skill of at least one exam");

    private FactShape() {}

    private static Supplier<Fact> fact(JsonFields fields) {
        Optional<FactId> id = fields.need("id", Terms.FACT_ID);
        List<FactId> aliases = fields.list("aliases", Terms.FACT_ID);
        Optional<FactKind> kind = fields.need("kind", Shape.word(FactKind.class));
        Optional<String> mark = fields.need("mark", Terms.MARK);
        Supplier<Wording> wording = wording(fields, mark);
        Optional<Setting> setting = fields.maybe("quantity", SETTING);
        List<FactId> confusions = fields.list("confusions", Terms.FACT_ID);
        Optional<String> scope = fields.need("scope", Shape.text());
        Supplier<Past> past = past(fields);
        Supplier<Citation> citation = Citations.read(fields);
        Optional<NoteAnchor> anchor = fields.need("anchor", ANCHOR);
        Optional<List<ExamSkill>> skills = fields.need("skills", SKILLS);
        Optional<Boolean> askable = fields.need("askable", Shape.flag());
        Optional<String> notAsked = fields.maybe("notAskableBecause", Shape.text());

        FactRules rules = new FactRules(fields);
        askable.ifPresent(rules::notAskedForAReason);
        setting.ifPresent(set -> mark.ifPresent(shown -> rules.markReadsAs(set.quantity(), shown)));
        if (askable.orElse(false)) {
            kind.ifPresent(rules::mayBeAsked);
            setting.ifPresent(rules::hasAQuestion);
        }
        return () -> new Fact(
                id.orElseThrow(),
                aliases,
                kind.orElseThrow(),
                wording.get(),
                setting,
                confusions,
                scope.orElseThrow(),
                past.get(),
                citation.get(),
                anchor.orElseThrow(),
                skills.orElseThrow(),
                notAsked.orElse(""));
    }

    private static Supplier<Wording> wording(JsonFields fields, Optional<String> mark) {
        Optional<String> subject = fields.need("subject", Shape.text());
        Optional<String> statement = fields.need("statement", Shape.text());
        Optional<String> stem = fields.maybe("stem", Terms.STEM);
        return () -> new Wording(subject.orElseThrow(), statement.orElseThrow(), mark.orElseThrow(), stem.orElse(""));
    }

    private static Supplier<Past> past(JsonFields fields) {
        List<FormerValue> former = fields.list("former", FORMER);
        List<String> myths = fields.list("myths", Shape.text());
        // Dates of any precision sort as text; a value whose end nobody knows comes last.
        Comparator<FormerValue> newestFirst =
                Comparator.comparing(FormerValue::until).reversed();
        return () -> new Past(former.stream().sorted(newestFirst).toList(), myths);
    }

    private static Optional<List<ExamSkill>> skills(Map<String, List<String>> byExam) {
        List<ExamSkill> skills = byExam.entrySet().stream()
                .flatMap(exam -> exam.getValue().stream().map(skill -> new ExamSkill(exam.getKey(), skill)))
                .toList();
        return skills.isEmpty() ? Optional.empty() : Optional.of(skills);
    }
}
