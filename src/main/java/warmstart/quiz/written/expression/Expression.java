package warmstart.quiz.written.expression;

import java.util.List;
import java.util.Optional;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.facts.Fact;
import warmstart.facts.FactId;
import warmstart.facts.Quantity;

/**
 * Arithmetic on quantities: {@code timeout * 6}, {@code ceil(messages / batch)}, {@code fact:timeout-max / 2 in min}.
 *
 * <p>Sums and differences want units of one dimension and are given in that of the left side; a product wants a number
 * without a unit, or a count, on one side; a quotient of like units is a number.
 */
public final class Expression {
    /** The longest text that is read: so no nesting is deep. */
    public static final int LENGTH_MAX = 200;

    private final Node node;
    private final Where start;

    private Expression(Node node, Where start) {
        this.node = node;
        this.start = start;
    }

    /**
     * Reads an expression.
     *
     * @param start where its first character stands
     * @return empty when it is none; the reason is among the problems, with its column
     */
    public static Optional<Expression> parse(String text, Where start, Problems problems) {
        if (text.length() > LENGTH_MAX) {
            problems.error(start, "an expression of more than " + LENGTH_MAX + " characters", "split it");
            return Optional.empty();
        }
        return new Parser(Tokens.ofArithmetic(text), start, problems).whole().map(node -> new Expression(node, start));
    }

    /** Its value; empty when it has none, and then the reason is among the problems. */
    public Optional<Quantity> value(Values values, Problems problems) {
        Optional<Quantity> value = node.value(new Sum(values, start, problems));
        if (value.isPresent() && value.get().value().signum() < 0) {
            problems.error(start, "`" + Amounts.plain(value.get()) + "` is less than nothing", "change the ranges");
            return Optional.empty();
        }
        return value;
    }

    /** The value as a page shows it: of a fact alone the words of its note. */
    Optional<String> shown(Values values, Problems problems) {
        return node instanceof Node.OfFact fact
                ? new Sum(values, start, problems)
                        .fact(fact.id(), fact.column())
                        .map(Fact::shownValue)
                : value(values, problems).map(Amounts::shown);
    }

    /** The facts that it names. */
    public List<FactId> facts() {
        return node.facts().distinct().toList();
    }

    static Where at(Where start, int column) {
        return new Where(start.file(), start.line(), Math.max(start.column(), 1) + column);
    }
}
