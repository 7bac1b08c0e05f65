package warmstart.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.base.Problems;
import warmstart.content.json.JsonFields;
import warmstart.content.json.JsonReader;
import warmstart.content.json.Shape;
import warmstart.exam.Blueprint;
import warmstart.exam.Domain;
import warmstart.exam.ScoreScale;
import warmstart.exam.Skill;
import warmstart.facts.Citation;

/**
 * Reads the exams: one file each in {@code exams/} below the content folder. What it looks like is published as a JSON
 * Schema, {@code facts/schema/exam.schema.json}.
 */
public final class ExamReader {
    private static final int QUESTIONS_MAX = 500;

    private static final Shape<Skill> SKILL = Shape.object(fields -> {
        Optional<String> number = fields.need("id", Terms.SKILL);
        Optional<String> title = fields.need("text", Shape.text());
        return () -> new Skill(number.orElseThrow(), title.orElseThrow());
    });

    private static final Shape<Domain> DOMAIN = Shape.object(fields -> {
        Optional<Integer> number = fields.need("number", Shape.whole(1, 20));
        Optional<String> title = fields.need("title", Shape.text());
        Optional<Integer> percent = fields.need("weightPercent", Shape.whole(1, 100));
        List<Skill> skills = fields.need("skills", Shape.listOf(SKILL)).orElse(List.of());
        number.ifPresent(n -> skills.stream()
                .filter(skill -> !skill.number().startsWith(n + "."))
                .forEach(skill -> fields.error("skills", "`" + skill.number() + "` is no skill of domain " + n, "")));
        return () -> new Domain(number.orElseThrow(), title.orElseThrow(), percent.orElseThrow(), skills);
    });

    private static final Shape<ScoreScale> SCALE = Shape.object(fields -> {
        Optional<Integer> least = fields.need("min", Shape.whole(0, 100_000));
        Optional<Integer> most = fields.need("max", Shape.whole(0, 100_000));
        Optional<Integer> pass = fields.need("pass", Shape.whole(0, 100_000));
        boolean all = least.isPresent() && most.isPresent() && pass.isPresent();
        if (all && !(least.get() < pass.get() && pass.get() <= most.get())) {
            fields.error("pass", "the passing score lies outside the scale", "");
        }
        return () -> new ScoreScale(least.orElseThrow(), most.orElseThrow(), pass.orElseThrow());
    });

    private static final Shape<Blueprint> EXAM = Shape.object(fields -> {
        fields.maybe("$schema", Shape.text());
        Optional<String> id = fields.need("id", Terms.SLUG);
        Optional<String> title = fields.need("title", Shape.text());
        Optional<LocalDate> firstDay = fields.maybe("firstDay", Terms.DATE);
        Optional<LocalDate> lastDay = fields.maybe("lastDay", Terms.DATE);
        Optional<Integer> questions = fields.need("questions", Shape.whole(1, QUESTIONS_MAX));
        Optional<Integer> scored = fields.need("scored", Shape.whole(1, QUESTIONS_MAX));
        Optional<Integer> unscored = fields.need("unscored", Shape.whole(0, QUESTIONS_MAX));
        Optional<Integer> minutes = fields.maybe("minutes", Shape.whole(1, 1_440));
        fields.maybe("minutesNote", Shape.text());
        fields.list("questionTypes", Shape.text());
        Optional<ScoreScale> scale = fields.need("scale", SCALE);
        Optional<List<Domain>> domains = fields.need("domains", Shape.listOf(DOMAIN));
        Supplier<Citation> citation = Citations.read(fields);
        domains.ifPresent(parts -> partsAreWhole(fields, parts));
        if (questions.isPresent() && scored.isPresent() && unscored.isPresent()) {
            questionsAddUp(fields, questions.get(), scored.get() + unscored.get());
        }
        return () -> new Blueprint(
                id.orElseThrow(),
                title.orElseThrow(),
                firstDay,
                lastDay,
                questions.orElseThrow(),
                scored.orElseThrow(),
                unscored.orElseThrow(),
                minutes,
                scale.orElseThrow(),
                domains.orElseThrow(),
                citation.get());
    });

    private ExamReader() {}

    /** Reads all files of {@code exams/} below the content folder, in the order of their names. */
    public static Reading<List<Blueprint>> read(Path root) {
        Problems problems = new Problems();
        AuthoredFolder folder = new AuthoredFolder(root, problems);
        List<Blueprint> exams = new ArrayList<>();
        for (Path file : folder.jsonFiles("exams")) {
            JsonReader.read(file, folder.name(file), problems)
                    .flatMap(json -> EXAM.read(json, problems))
                    .ifPresent(exams::add);
        }
        return new Reading<>(List.copyOf(exams), problems.sorted());
    }

    private static void partsAreWhole(JsonFields fields, List<Domain> domains) {
        int percent = domains.stream().mapToInt(Domain::percent).sum();
        if (percent != 100) {
            fields.error(
                    "domains", "the weights of the domains add up to " + percent + " %", "they make 100 % together");
        }
        List<String> skills = domains.stream()
                .flatMap(domain -> domain.skills().stream())
                .map(Skill::number)
                .toList();
        if (skills.stream().distinct().count() != skills.size()) {
            fields.error("domains", "a skill is listed twice", "");
        }
    }

    private static void questionsAddUp(JsonFields fields, int questions, int sum) {
        if (questions != sum) {
            String message = "scored and unscored questions add up to " + sum + ", not " + questions;
            fields.error("questions", message, "");
        }
    }
}
