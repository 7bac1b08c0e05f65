package warmstart.quiz.grade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;
import warmstart.quiz.answer.TypedAnswer;
import warmstart.quiz.question.AmountWords;
import warmstart.quiz.question.Lookalike;
import warmstart.quiz.question.TypedQuantity;

/** Judges a typed amount. */
final class TypedGrader {
    private final TypedQuantity question;
    private final UnitReader units;
    private final Reasons reasons;

    TypedGrader(TypedQuantity question) {
        this.question = question;
        this.units = new UnitReader(question);
        this.reasons = new Reasons(question);
    }

    Verdict grade(TypedAnswer answer) {
        String shown = AnswerText.shown(answer.number() + " " + answer.unit());
        if (AnswerText.shown(answer.number()).isEmpty()) {
            return verdict(Outcome.EMPTY, shown);
        }
        if (answer.number().length() > AnswerText.CHARACTERS_MAX
                || answer.unit().length() > AnswerText.CHARACTERS_MAX) {
            return verdict(Outcome.WRONG, shown, "An amount is a number with its unit.");
        }
        String chosenUnit = AnswerText.plain(answer.unit());
        Compound compound = new Compound(units);
        Optional<Quantity> duration = compound.read(AnswerText.plain(answer.number()));
        if (duration.isPresent() && chosenUnit.isEmpty()) {
            return judge(duration.get(), shown);
        }
        List<Optional<Amount>> amounts = parts(answer.number()).stream()
                .map(part -> AmountReader.read(AnswerText.plain(part)))
                .toList();
        if (amounts.isEmpty() || amounts.stream().anyMatch(Optional::isEmpty)) {
            return notUnderstood(shown);
        }
        return judgeAll(amounts.stream().map(Optional::orElseThrow).toList(), chosenUnit, shown);
    }

    /** {@code 15 min (900 s)} says one thing twice; every way of saying it has to be the same. */
    private static List<String> parts(String typed) {
        return Arrays.stream(AnswerText.plain(typed).split("[()=]|\\bor\\b|\\bi\\.e\\."))
                .filter(part -> !AnswerText.plain(part).isEmpty())
                .limit(4)
                .toList();
    }

    private Verdict notUnderstood(String shown) {
        boolean anyNumber = shown.chars().anyMatch(Character::isDigit);
        return verdict(Outcome.WRONG, shown, anyNumber ? "One amount is asked." : "A number is asked.");
    }

    private Verdict judgeAll(List<Amount> amounts, String chosenUnit, String shown) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Amount amount : amounts) {
            verdicts.add(judge(amount, chosenUnit, shown));
        }
        boolean agree = verdicts.stream().map(Verdict::outcome).distinct().count() == 1;
        return agree ? verdicts.get(0) : verdict(Outcome.WRONG, shown, "One amount is asked.");
    }

    private Verdict judge(Amount amount, String chosenUnit, String shown) {
        boolean both = !amount.unit().isEmpty() && !chosenUnit.isEmpty();
        String text = amount.unit().isEmpty() ? chosenUnit : amount.unit();
        Meant meant = text.isEmpty() ? impliedUnit(amount) : units.read(text);
        if (both && !units.read(chosenUnit).equals(meant)) {
            return verdict(
                    Outcome.UNIT_MISSING, shown, "`" + amount.unit() + "` or `" + chosenUnit + "`? Give one unit.");
        }
        if (meant.unit().isEmpty()) {
            return verdict(Outcome.UNIT_MISSING, shown, reasons.whichUnit(text));
        }
        Quantity said = quantity(amount.value(), meant);
        Verdict verdict = judge(said, shown);
        Optional<Quantity> otherwise = amount.otherwise().map(value -> quantity(value, meant));
        if (verdict.outcome() == Outcome.WRONG
                && otherwise.filter(question.key()::sameAs).isPresent()) {
            return verdict(Outcome.NEAR, AmountWords.of(said), reasons.pointedThousands(said));
        }
        return verdict;
    }

    /** Nothing is nothing in every unit. */
    private Meant impliedUnit(Amount amount) {
        Optional<Unit> implied =
                amount.value().signum() == 0 ? Optional.of(question.key().unit()) : units.implied();
        return implied.map(Meant::one).orElse(Meant.unknown());
    }

    private static Quantity quantity(BigDecimal value, Meant meant) {
        Unit unit = meant.unit().orElseThrow();
        return new Quantity(value.multiply(meant.factor()), unit);
    }

    private Verdict judge(Quantity said, String shown) {
        String words = AmountWords.of(said);
        if (said.unit().dimension() != question.key().unit().dimension()) {
            return verdict(Outcome.WRONG, words, reasons.otherDimension(said));
        }
        if (said.sameAs(question.key())) {
            return new Verdict(Outcome.RIGHT, words, question.shownKey(), reasons.sameAmount(said, shown));
        }
        if (question.accepts(said)) {
            return verdict(Outcome.RIGHT, words, reasons.nearEnough());
        }
        if (DecimalSizes.isMeant(said, question.key())) {
            return verdict(Outcome.NEAR, words, reasons.countedInThousands());
        }
        return new Verdict(Outcome.WRONG, words, question.shownKey(), whyWrong(said));
    }

    private List<String> whyWrong(Quantity said) {
        Optional<Lookalike> lookalike = question.lookalikes().stream()
                .filter(other -> other.quantity().sameAs(said))
                .findFirst();
        return lookalike
                .map(other -> reasons.lookalike(other, said))
                .or(() -> reasons.rightNumberWrongUnit(said))
                .stream()
                .toList();
    }

    private Verdict verdict(Outcome outcome, String said, String... because) {
        return new Verdict(outcome, said, question.shownKey(), List.of(because));
    }
}
