package warmstart.quiz.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;
import warmstart.quiz.question.AmountWords;
import warmstart.quiz.question.Lookalike;
import warmstart.quiz.question.TypedQuantity;

/** The sentences of a verdict. */
final class Reasons {
    private final TypedQuantity question;

    Reasons(TypedQuantity question) {
        this.question = question;
    }

    String whichUnit(String typed) {
        String noun = question.countedNoun();
        if (!noun.isEmpty()) {
            return "What is counted are " + noun + ", not `" + typed + "`.";
        }
        String units = question.units().stream().map(Unit::symbol).collect(Collectors.joining(", "));
        return typed.isEmpty()
                ? "Give the unit as well: " + units + "."
                : "`" + typed + "` is no unit of " + kind(question.key()) + ". Give one of: " + units + ".";
    }

    String otherDimension(Quantity said) {
        return AmountWords.of(said) + " is " + withArticle(said) + "; " + withArticle(question.key()) + " was asked.";
    }

    /** Empty when the answer was written like the key. */
    List<String> sameAmount(Quantity said, String shown) {
        List<String> reasons = new ArrayList<>();
        Optional<Quantity> asShown = Quantity.parse(question.shownKey());
        boolean alike = asShown.filter(key -> key.unit().equals(said.unit())).isPresent();
        if (!alike && said.unit().dimension() != Dimension.COUNT) {
            reasons.add(AmountWords.of(said) + " is the same as " + question.shownKey() + ".");
        }
        if (said.unit().dimension() == Dimension.SIZE && shown.matches(".*[KMGT]b.*")) {
            reasons.add("A small b usually means bits; bytes are written with a capital B.");
        }
        return reasons;
    }

    String nearEnough() {
        return "Near enough: up to " + AmountWords.of(question.tolerance()) + " off counts as right here.";
    }

    String countedInThousands() {
        return "AWS counts 1 GB as 1,024 MB and 1 MB as 1,024 KB.";
    }

    String pointedThousands(Quantity said) {
        return "With a point that reads as " + AmountWords.of(said) + "; thousands are separated by a comma.";
    }

    /** In the learner's own unit; of things that are counted, with the noun that the number belongs to. */
    String lookalike(Lookalike other, Quantity said) {
        boolean counted = said.unit().dimension() == Dimension.COUNT;
        return AmountWords.of(counted ? other.quantity() : said) + " " + other.told() + ".";
    }

    Optional<String> rightNumberWrongUnit(Quantity said) {
        return Quantity.parse(question.shownKey())
                .filter(key ->
                        key.value().compareTo(said.value()) == 0 && !key.unit().equals(said.unit()))
                .map(key -> "The number is right, the unit is not.");
    }

    private static String withArticle(Quantity quantity) {
        return "a " + kind(quantity);
    }

    private static String kind(Quantity quantity) {
        return switch (quantity.unit().dimension()) {
            case TIME -> "time";
            case SIZE -> "size";
            case BANDWIDTH -> "bandwidth";
            case SHARE -> "share in percent";
            case COMPUTE -> "number of CPUs";
            case MONEY -> "price";
            case COUNT -> "count";
        };
    }
}
