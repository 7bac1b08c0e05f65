package warmstart.web.review;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Optional;
import warmstart.quiz.ItemId;
import warmstart.quiz.Retrieval;
import warmstart.study.answer.Attempt;
import warmstart.web.question.QuestionFields;
import warmstart.web.question.QuestionKind;

/** Reads the form of an answer. */
public final class AnswerForm {
    private static final long UNKNOWN_MILLIS = -1;

    private AnswerForm() {}

    /**
     * What was asked and answered.
     *
     * @param now the moment; what the page says about the past is believed only as far as it can be true
     * @throws BadRequestResponse when it is not a form that our pages make
     */
    public static Attempt read(Context ctx, Instant now) {
        String item = text(ctx, "item");
        if (!ItemId.isValid(item)) {
            throw new BadRequestResponse("The form does not say which question it answers. Go back and answer again.");
        }
        Retrieval form = Retrieval.of(text(ctx, "form")).orElseThrow(AnswerForm::unknownForm);
        QuestionKind kind = QuestionKind.of(text(ctx, "kind")).orElseThrow(AnswerForm::unknownForm);
        Instant seen = number(ctx, "seen")
                .map(Instant::ofEpochMilli)
                .filter(now::isAfter)
                .orElse(now);
        return new Attempt(
                new ItemId(item),
                form,
                number(ctx, "variant").orElse(0L),
                QuestionFields.read(ctx, kind),
                seen,
                number(ctx, "elapsed").orElse(UNKNOWN_MILLIS));
    }

    private static BadRequestResponse unknownForm() {
        return new BadRequestResponse("The form does not say how it was asked. Go back and answer again.");
    }

    private static Optional<Long> number(Context ctx, String field) {
        return Optional.of(text(ctx, field))
                .filter(text -> text.matches("\\d{1,15}"))
                .map(Long::valueOf);
    }

    private static String text(Context ctx, String field) {
        return Optional.ofNullable(ctx.formParam(field)).orElse("").strip();
    }
}
