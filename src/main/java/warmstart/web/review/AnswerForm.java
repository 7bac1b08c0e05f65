package warmstart.web.review;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Optional;
import warmstart.quiz.ItemId;
import warmstart.quiz.Retrieval;
import warmstart.quiz.answer.Answer;
import warmstart.quiz.answer.ChosenOption;
import warmstart.quiz.answer.NoAnswer;
import warmstart.quiz.answer.TypedAnswer;
import warmstart.study.answer.Attempt;

/**
 * The form of an answer as it was sent.
 *
 * @param attempt what was asked and answered
 * @param number what was typed, to be kept in its field
 * @param unit what was chosen beside it
 */
record AnswerForm(Attempt attempt, String number, String unit) {
    private static final int TEXT_MAX = 200;
    private static final long UNKNOWN_MILLIS = -1;

    /**
     * Reads the form.
     *
     * @param now the moment; what the page says about the past is believed only as far as it can be true
     * @throws BadRequestResponse when it is not a form that our page makes
     */
    static AnswerForm read(Context ctx, Instant now) {
        String item = text(ctx, "item");
        if (!ItemId.isValid(item)) {
            throw new BadRequestResponse("The form does not say which question it answers. Go back and answer again.");
        }
        Retrieval form = Retrieval.of(text(ctx, "form"))
                .orElseThrow(() ->
                        new BadRequestResponse("The form does not say how it was asked. Go back and answer again."));
        String number = text(ctx, "number");
        String unit = text(ctx, "unit");
        Instant seen = number(ctx, "seen")
                .map(Instant::ofEpochMilli)
                .filter(now::isAfter)
                .orElse(now);
        return new AnswerForm(
                new Attempt(
                        new ItemId(item),
                        form,
                        number(ctx, "variant").orElse(0L),
                        answer(ctx, form, number, unit),
                        seen,
                        number(ctx, "elapsed").orElse(UNKNOWN_MILLIS)),
                number,
                unit);
    }

    private static Answer answer(Context ctx, Retrieval form, String number, String unit) {
        if (ctx.formParam("show") != null) {
            return new NoAnswer();
        }
        if (form == Retrieval.TYPED) {
            return new TypedAnswer(number, unit);
        }
        return number(ctx, "option")
                .filter(option -> option < 26)
                .map(option -> (Answer) new ChosenOption(option.intValue()))
                .orElseGet(() -> new TypedAnswer("", ""));
    }

    private static Optional<Long> number(Context ctx, String field) {
        return Optional.of(text(ctx, field))
                .filter(text -> text.matches("\\d{1,15}"))
                .map(Long::valueOf);
    }

    private static String text(Context ctx, String field) {
        String text = Optional.ofNullable(ctx.formParam(field)).orElse("").strip();
        return text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX);
    }
}
