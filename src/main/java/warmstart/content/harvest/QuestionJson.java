package warmstart.content.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.quiz.question.Cloze;
import warmstart.quiz.question.Matching;
import warmstart.quiz.question.MultipleChoice;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.Prose;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.Typed;
import warmstart.quiz.question.TypedName;
import warmstart.quiz.question.TypedQuantity;

/** A question as JSON, its texts plain: {@code {"form":"single","stem":"…","options":[…],"key":"3 s"}}. */
final class QuestionJson {
    private static final String GAP = "___";

    private QuestionJson() {}

    static JsonObject of(Question question) {
        if (question instanceof TypedQuantity typed) {
            return begun("numeric", typed)
                    .put("unit", Json.text(typed.key().unit().symbol()))
                    .put("value", Json.number(typed.key().value()))
                    .build();
        }
        if (question instanceof TypedName typed) {
            return begun("name", typed).put("accepted", texts(typed.accepted())).build();
        }
        if (question instanceof Cloze cloze) {
            return begun("cloze", cloze).put("gaps", gaps(cloze)).build();
        }
        if (question instanceof SingleChoice choice) {
            return begun("single", choice)
                    .put("options", options(choice.options(), List.of(choice.key())))
                    .build();
        }
        if (question instanceof MultipleChoice choice) {
            return begun("multiple", choice)
                    .put("options", options(choice.options(), choice.keys()))
                    .build();
        }
        if (question instanceof Matching matching) {
            return begun("matching", matching).put("pairs", pairs(matching)).build();
        }
        throw new IllegalArgumentException(
                "no form of a note: " + question.getClass().getSimpleName());
    }

    private static JsonObject.Builder begun(String form, Question question) {
        String stem = question.stem();
        if (question instanceof Cloze cloze) {
            for (int gap = 1; gap <= cloze.gaps().size(); gap++) {
                stem = stem.replace(Cloze.mark(gap), GAP);
            }
        }
        return Json.object()
                .put("form", Json.text(form))
                .put("stem", Json.text(Prose.spoken(stem)))
                .put("key", Json.text(plain(question.shownKey())));
    }

    private static Json gaps(Cloze cloze) {
        List<Json> gaps = new ArrayList<>();
        for (Typed gap : cloze.gaps()) {
            gaps.add(gap instanceof TypedName name ? texts(name.accepted()) : texts(List.of(gap.shownKey())));
        }
        return Json.array(gaps);
    }

    private static Json options(List<Option> options, List<Integer> keys) {
        return Json.array(IntStream.range(0, options.size())
                .mapToObj(i -> Json.object()
                        .put("text", Json.text(plain(options.get(i).text())))
                        .put("right", Json.bool(keys.contains(i)))
                        .build())
                .toList());
    }

    private static Json pairs(Matching matching) {
        return Json.array(IntStream.range(0, matching.left().size())
                .mapToObj(i -> Json.texts(List.of(
                        plain(matching.left().get(i)),
                        plain(matching.right().get(matching.key().get(i))))))
                .toList());
    }

    private static Json texts(List<String> texts) {
        return Json.texts(texts.stream().map(QuestionJson::plain).toList());
    }

    /** Without Markdown, and with ordinary spaces, for whoever reads the file by eye or by program. */
    static String plain(String text) {
        return Prose.spoken(text).replace('\u00a0', ' ');
    }
}
