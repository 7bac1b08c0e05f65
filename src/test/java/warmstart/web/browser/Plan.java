package warmstart.web.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import warmstart.quiz.answer.Answer;
import warmstart.quiz.answer.ChosenOption;
import warmstart.quiz.answer.ChosenOptions;
import warmstart.quiz.answer.FilledGaps;
import warmstart.quiz.answer.GivenOrder;
import warmstart.quiz.answer.JoinedPairs;
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

/** What to answer to a question of any kind, so that the verdict is known beforehand. */
enum Plan {
    RIGHT,
    /** A slip, or a part. Not every kind has such a thing. */
    NEAR,
    WRONG;

    /** An answer of this kind; empty where the question knows none. */
    Optional<Answer> answer(Question question) {
        if (question instanceof SingleChoice one) {
            return chosen(one.key(), one.options().size());
        }
        if (question instanceof Hotspot picture) {
            int key = IntStream.range(0, picture.areas().size())
                    .filter(i -> picture.areas().get(i).key())
                    .findFirst()
                    .orElseThrow();
            return chosen(key, picture.areas().size());
        }
        if (question instanceof MultipleChoice many) {
            return Optional.of(several(many));
        }
        if (question instanceof Ordering steps) {
            return order(steps);
        }
        if (question instanceof Matching pairs) {
            return joined(pairs);
        }
        return question instanceof Cloze gaps
                ? filled(gaps)
                : typed((Typed) question).map(text -> new TypedAnswer(text, ""));
    }

    /** How the verdict begins. */
    String word(Question question) {
        return switch (this) {
            case RIGHT -> "Right.";
            case NEAR -> question instanceof Typed ? "Nearly." : "In part.";
            case WRONG -> "Not yet.";
        };
    }

    private Optional<Answer> chosen(int key, int options) {
        return this == NEAR
                ? Optional.empty()
                : Optional.of(new ChosenOption(this == RIGHT ? key : (key + 1) % options));
    }

    private Answer several(MultipleChoice many) {
        List<Integer> others = IntStream.range(0, many.options().size())
                .boxed()
                .filter(i -> !many.keys().contains(i))
                .toList();
        return new ChosenOptions(
                switch (this) {
                    case RIGHT -> many.keys();
                    case NEAR -> many.keys().subList(0, 1);
                    case WRONG -> others.subList(0, 2);
                });
    }

    private Optional<Answer> order(Ordering steps) {
        List<Integer> order = new ArrayList<>(steps.order());
        if (this == WRONG) {
            Collections.reverse(order);
        } else if (this == NEAR) {
            Collections.rotate(order, 1);
        }
        return this == NEAR && order.size() < 3 ? Optional.empty() : Optional.of(new GivenOrder(order));
    }

    private Optional<Answer> joined(Matching pairs) {
        List<Integer> partners = new ArrayList<>(pairs.key());
        int wrong = this == RIGHT ? 0 : this == NEAR ? 1 : partners.size();
        for (int row = 0; row < wrong; row++) {
            partners.set(row, (partners.get(row) + 1) % pairs.right().size());
        }
        return this == NEAR && partners.size() < 3 ? Optional.empty() : Optional.of(new JoinedPairs(partners));
    }

    private Optional<Answer> filled(Cloze gaps) {
        List<String> texts =
                new ArrayList<>(gaps.gaps().stream().map(Typed::shownKey).toList());
        int wrong = this == RIGHT ? 0 : this == NEAR ? 1 : texts.size();
        for (int gap = 0; gap < wrong; gap++) {
            texts.set(gap, "nothing of the kind");
        }
        return this == NEAR && texts.size() < 3 ? Optional.empty() : Optional.of(new FilledGaps(texts));
    }

    private Optional<String> typed(Typed question) {
        String key = question.shownKey();
        return switch (this) {
            case RIGHT -> Optional.of(key);
            case NEAR ->
                question instanceof TypedName ? Optional.of(key.substring(0, 4) + key.substring(5)) : Optional.empty();
            case WRONG -> Optional.of("nothing of the kind");
        };
    }
}
