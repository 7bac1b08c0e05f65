package warmstart.web.question;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import warmstart.quiz.answer.Answer;
import warmstart.quiz.answer.ChosenOption;
import warmstart.quiz.answer.ChosenOptions;
import warmstart.quiz.answer.FilledGaps;
import warmstart.quiz.answer.GivenOrder;
import warmstart.quiz.answer.JoinedPairs;
import warmstart.quiz.answer.NoAnswer;
import warmstart.quiz.answer.TypedAnswer;

/** Reads what came back from the fields of a question. Whatever is no answer becomes one that the grader finds empty. */
public final class QuestionFields {
    private static final int TEXT_MAX = 200;
    /** No question has more options, gaps, steps or rows. */
    private static final int PARTS_MAX = 26;

    private QuestionFields() {}

    /** The answer; {@link NoAnswer} when the learner asked to be shown. */
    public static Answer read(Context ctx, QuestionKind kind) {
        if (ctx.formParam("show") != null) {
            return new NoAnswer();
        }
        return switch (kind) {
            case SINGLE, HOTSPOT ->
                number(text(ctx, "option"))
                        .map(option -> (Answer) new ChosenOption(option))
                        .orElseGet(QuestionFields::nothing);
            case MULTIPLE ->
                new ChosenOptions(ctx.formParams("option").stream()
                        .limit(PARTS_MAX)
                        .flatMap(option -> number(option).stream())
                        .toList());
            case NUMBER, NAME -> new TypedAnswer(text(ctx, "number"), text(ctx, "unit"));
            case CLOZE -> new FilledGaps(parts(ctx, "gap", 1));
            case ORDERING -> order(parts(ctx, "place", 0));
            case MATCHING ->
                new JoinedPairs(parts(ctx, "pair", 0).stream()
                        .map(partner -> number(partner).orElse(JoinedPairs.NOTHING))
                        .toList());
        };
    }

    /** Nothing at all: an answer that no question takes for one. */
    public static Answer nothing() {
        return new TypedAnswer("", "");
    }

    /** Each step says which place it was given. When two were given one place there is no order. */
    private static Answer order(List<String> places) {
        List<Integer> given =
                places.stream().map(place -> number(place).orElse(0)).toList();
        boolean whole = given.stream()
                .sorted()
                .toList()
                .equals(IntStream.rangeClosed(1, given.size()).boxed().toList());
        return whole
                ? new GivenOrder(IntStream.rangeClosed(1, given.size())
                        .map(given::indexOf)
                        .boxed()
                        .toList())
                : nothing();
    }

    /** The fields {@code gap-1}, {@code gap-2} and so on, as many as there are. */
    private static List<String> parts(Context ctx, String name, int first) {
        List<String> parts = new ArrayList<>();
        for (int i = first; i < first + PARTS_MAX && ctx.formParam(name + "-" + i) != null; i++) {
            parts.add(text(ctx, name + "-" + i));
        }
        return parts;
    }

    private static Optional<Integer> number(String text) {
        return Optional.of(text)
                .filter(t -> t.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .filter(n -> n <= PARTS_MAX);
    }

    private static String text(Context ctx, String field) {
        String text = Optional.ofNullable(ctx.formParam(field)).orElse("").strip();
        return text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX);
    }
}
