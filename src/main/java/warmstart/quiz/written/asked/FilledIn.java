package warmstart.quiz.written.asked;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;
import warmstart.quiz.question.AmountWords;
import warmstart.quiz.question.Cloze;
import warmstart.quiz.question.Hotspot;
import warmstart.quiz.question.Matching;
import warmstart.quiz.question.MultipleChoice;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.Ordering;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.Typed;
import warmstart.quiz.question.TypedName;
import warmstart.quiz.question.TypedQuantity;
import warmstart.quiz.written.ClozeQuestion;
import warmstart.quiz.written.HotspotQuestion;
import warmstart.quiz.written.MatchingQuestion;
import warmstart.quiz.written.MultipleQuestion;
import warmstart.quiz.written.NumericQuestion;
import warmstart.quiz.written.OrderingQuestion;
import warmstart.quiz.written.SingleQuestion;
import warmstart.quiz.written.WrittenOption;
import warmstart.quiz.written.WrittenQuestion;
import warmstart.quiz.written.expression.Phrase;

/** A written question whose values are filled in, as it is asked and graded. */
final class FilledIn {
    private FilledIn() {}

    static Question of(WrittenQuestion question) {
        if (question instanceof SingleQuestion single) {
            List<WrittenOption> options = inOrder(single.options());
            return new SingleChoice(
                    text(single.stem()), shown(options), keys(options).get(0));
        }
        if (question instanceof MultipleQuestion multiple) {
            List<WrittenOption> options = inOrder(multiple.options());
            return new MultipleChoice(text(multiple.stem()), shown(options), keys(options));
        }
        if (question instanceof OrderingQuestion ordering) {
            return Ordering.of(text(ordering.stem()), shown(ordering.steps()));
        }
        if (question instanceof MatchingQuestion matching) {
            return matching(matching);
        }
        if (question instanceof NumericQuestion numeric) {
            return numeric(numeric);
        }
        return question instanceof ClozeQuestion cloze ? cloze(cloze) : hotspot((HotspotQuestion) question);
    }

    private static String text(Phrase phrase) {
        return phrase.text();
    }

    /** By size when all are amounts of one kind; else as the author wrote them. */
    private static List<WrittenOption> inOrder(List<WrittenOption> options) {
        boolean amounts = options.stream().allMatch(option -> amount(option).isPresent());
        boolean oneKind = options.stream()
                        .flatMap(option -> amount(option).stream())
                        .map(amount -> amount.unit().dimension())
                        .distinct()
                        .count()
                == 1;
        return amounts && oneKind
                ? options.stream()
                        .sorted(Comparator.comparing(
                                option -> amount(option).orElseThrow().inBase()))
                        .toList()
                : options;
    }

    private static Optional<Quantity> amount(WrittenOption option) {
        return Quantity.parse(text(option.text())).filter(FilledIn::isMeasured);
    }

    /** A number with a unit, or with one or two words that say what is counted; more than that is a sentence. */
    private static boolean isMeasured(Quantity quantity) {
        boolean counted = quantity.unit().dimension() == Dimension.COUNT;
        return !counted || quantity.unit().symbol().split(" ").length <= 2;
    }

    private static List<Option> shown(List<WrittenOption> options) {
        boolean amounts = options.stream().allMatch(option -> amount(option).isPresent());
        return options.stream()
                .map(option -> new Option(
                        text(option.text()), amounts ? amount(option) : Optional.empty(), text(option.feedback())))
                .toList();
    }

    private static List<Integer> keys(List<WrittenOption> options) {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).key())
                .boxed()
                .toList();
    }

    private static Matching matching(MatchingQuestion matching) {
        List<String> right = Stream.concat(
                        matching.pairs().stream().map(pair -> text(pair.right())),
                        matching.lures().stream().map(FilledIn::text))
                .distinct()
                .toList();
        return new Matching(
                text(matching.stem()),
                matching.leftTitle(),
                matching.rightTitle(),
                matching.pairs().stream().map(pair -> text(pair.left())).toList(),
                right,
                matching.pairs().stream()
                        .map(pair -> right.indexOf(text(pair.right())))
                        .toList());
    }

    private static Question numeric(NumericQuestion numeric) {
        Quantity key = numeric.value().orElseThrow();
        Quantity margin = numeric.margin().orElseGet(() -> new Quantity(BigDecimal.ZERO, key.unit()));
        return new TypedQuantity(text(numeric.stem()), key, AmountWords.of(key), margin, List.of());
    }

    private static Cloze cloze(ClozeQuestion cloze) {
        return new Cloze(
                text(cloze.stem()),
                cloze.gaps().stream().map(gap -> gap(cloze, gap)).toList());
    }

    /** An amount is graded as one, with its unit; anything else by its words. */
    private static Typed gap(ClozeQuestion cloze, ClozeQuestion.Gap gap) {
        List<String> answers = gap.answers().stream().map(FilledIn::text).toList();
        Optional<Quantity> amount = Quantity.parse(answers.get(0))
                .filter(quantity -> quantity.unit().dimension() != Dimension.COUNT
                        || quantity.unit().symbol().isEmpty());
        return amount.<Typed>map(key -> new TypedQuantity(text(cloze.stem()), key, answers.get(0), List.of()))
                .orElseGet(() -> new TypedName(text(cloze.stem()), answers, List.of()));
    }

    private static Hotspot hotspot(HotspotQuestion hotspot) {
        return new Hotspot(
                text(hotspot.stem()),
                hotspot.image(),
                hotspot.areas().stream()
                        .map(area -> text(area.name()))
                        .reduce((one, other) -> one + ", " + other)
                        .orElse(""),
                hotspot.width(),
                hotspot.height(),
                hotspot.areas().stream().map(FilledIn::area).toList());
    }

    private static Hotspot.Area area(HotspotQuestion.Area area) {
        HotspotQuestion.Box box = area.box();
        return new Hotspot.Area(
                text(area.name()), box.x(), box.y(), box.width(), box.height(), area.key(), text(area.feedback()));
    }
}
