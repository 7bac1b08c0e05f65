package warmstart.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import warmstart.facts.Quantity;
import warmstart.quiz.answer.Answer;
import warmstart.quiz.answer.ChosenOption;
import warmstart.quiz.answer.ChosenOptions;
import warmstart.quiz.answer.FilledGaps;
import warmstart.quiz.answer.GivenOrder;
import warmstart.quiz.answer.JoinedPairs;
import warmstart.quiz.answer.NoAnswer;
import warmstart.quiz.answer.TypedAnswer;
import warmstart.quiz.question.Cloze;
import warmstart.quiz.question.Hotspot;
import warmstart.quiz.question.Matching;
import warmstart.quiz.question.MultipleChoice;
import warmstart.quiz.question.Ordering;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.Typed;
import warmstart.quiz.question.TypedName;
import warmstart.quiz.question.TypedQuantity;

/** What somebody answers who knows the key of a question, and what somebody who knows nothing about it. */
public final class Answers {
    private static final String NONSENSE = "quite another thing";

    private Answers() {}

    /** The key, given as a learner gives it. */
    public static Answer right(Question question) {
        if (question instanceof SingleChoice choice) {
            return new ChosenOption(choice.key());
        }
        if (question instanceof MultipleChoice choice) {
            return new ChosenOptions(choice.keys());
        }
        if (question instanceof Ordering ordering) {
            return new GivenOrder(ordering.order());
        }
        if (question instanceof Matching matching) {
            return new JoinedPairs(matching.key());
        }
        if (question instanceof Hotspot hotspot) {
            return new ChosenOption(area(hotspot, /* key= */ true).orElseThrow());
        }
        return question instanceof Cloze cloze
                ? new FilledGaps(cloze.gaps().stream().map(Answers::text).toList())
                : typed((Typed) question);
    }

    private static TypedAnswer typed(Typed question) {
        return question instanceof TypedQuantity amount
                ? new TypedAnswer(
                        amount.key().value().toPlainString(),
                        amount.key().unit().symbol())
                : new TypedAnswer(((TypedName) question).accepted().get(0), "");
    }

    private static String text(Typed gap) {
        TypedAnswer answer = typed(gap);
        return (answer.number() + " " + answer.unit()).strip();
    }

    /** Something that is not the key and not near it. */
    public static Answer wrong(Question question) {
        if (question instanceof SingleChoice choice) {
            return new ChosenOption((choice.key() + 1) % choice.options().size());
        }
        if (question instanceof MultipleChoice choice) {
            return new ChosenOptions(IntStream.range(0, choice.options().size())
                    .filter(i -> !choice.keys().contains(i))
                    .boxed()
                    .toList());
        }
        if (question instanceof Ordering ordering) {
            List<Integer> turned = new ArrayList<>(ordering.order());
            Collections.reverse(turned);
            return new GivenOrder(turned);
        }
        if (question instanceof Matching matching) {
            return new JoinedPairs(matching.key().stream()
                    .map(partner -> (partner + 1) % matching.right().size())
                    .toList());
        }
        if (question instanceof Hotspot hotspot) {
            return area(hotspot, /* key= */ false)
                    .<Answer>map(ChosenOption::new)
                    .orElseGet(NoAnswer::new);
        }
        return question instanceof Cloze cloze
                ? new FilledGaps(cloze.gaps().stream().map(Answers::wrongText).toList())
                : wrongTyped((Typed) question);
    }

    private static Optional<Integer> area(Hotspot hotspot, boolean key) {
        return IntStream.range(0, hotspot.areas().size())
                .boxed()
                .filter(i -> hotspot.areas().get(i).key() == key)
                .findFirst();
    }

    private static TypedAnswer wrongTyped(Typed question) {
        if (!(question instanceof TypedQuantity amount)) {
            return new TypedAnswer(NONSENSE, "");
        }
        // More than three times as much, and one: far from the key, and from the key as decimal sizes count it.
        Quantity key = amount.key();
        BigDecimal other = key.value().multiply(BigDecimal.valueOf(3.7)).add(BigDecimal.ONE);
        return new TypedAnswer(other.toPlainString(), key.unit().symbol());
    }

    private static String wrongText(Typed gap) {
        TypedAnswer answer = wrongTyped(gap);
        return (answer.number() + " " + answer.unit()).strip();
    }

    /** Something that is right in part or but for a slip, where this kind of question has such an answer. */
    public static Optional<Answer> nearly(Question question) {
        if (question instanceof MultipleChoice choice && choice.keys().size() > 1) {
            return Optional.of(new ChosenOptions(choice.keys().subList(0, 1)));
        }
        if (question instanceof Ordering ordering && ordering.order().size() > 2) {
            List<Integer> swapped = new ArrayList<>(ordering.order());
            Collections.swap(swapped, 0, 1);
            return Optional.of(new GivenOrder(swapped));
        }
        if (question instanceof Matching matching && matching.left().size() > 2) {
            List<Integer> partners = new ArrayList<>(matching.key());
            partners.set(0, JoinedPairs.NOTHING);
            return Optional.of(new JoinedPairs(partners));
        }
        return question instanceof TypedName name
                        && name.accepted().get(0).replaceAll("[^a-zA-Z]", "").length() > 12
                ? Optional.of(new TypedAnswer(slip(name.accepted().get(0)), ""))
                : Optional.empty();
    }

    /** Without a letter of its middle. */
    private static String slip(String name) {
        int middle = name.length() / 2;
        while (!Character.isLetter(name.charAt(middle))) {
            middle++;
        }
        return name.substring(0, middle) + name.substring(middle + 1);
    }
}
