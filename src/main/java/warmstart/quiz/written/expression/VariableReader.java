package warmstart.quiz.written.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;

/** Reads the declaration of a variable: {@code timeout: 10s..60s step 10s}, {@code batch: 1, 5, 10}. */
public final class VariableReader {
    private static final Pattern DECLARATION = Pattern.compile("\\s*+([A-Za-z][A-Za-z0-9_]*+)\\s*+:\\s?+(.{0,500})");
    private static final Set<String> RESERVED = Set.of("in", "min", "max", "floor", "ceil", "fact");

    private final Tokens tokens;
    private final int shift;
    private final Where start;
    private final Problems problems;

    private VariableReader(Tokens tokens, int shift, Where start, Problems problems) {
        this.tokens = tokens;
        this.shift = shift;
        this.start = start;
        this.problems = problems;
    }

    /**
     * Reads a line.
     *
     * @param start where its first character stands
     * @return empty when it declares nothing; the reason is among the problems, with its column
     */
    public static Optional<Variable> read(String line, Where start, Problems problems) {
        Matcher declaration = DECLARATION.matcher(line);
        if (!declaration.matches()) {
            problems.error(start, "not a variable: `" + line.strip() + "`", "write `name: 10 s..60 s step 10 s`");
            return Optional.empty();
        }
        String name = declaration.group(1);
        if (RESERVED.contains(name) || Amounts.unit(name).isPresent()) {
            problems.error(start, "`" + name + "` is a word of expressions", "choose another name");
            return Optional.empty();
        }
        Tokens tokens = Tokens.ofArithmetic(declaration.group(2));
        return new VariableReader(tokens, declaration.start(2), start, problems)
                .values()
                .map(values -> new Variable(name, values));
    }

    private Optional<List<Quantity>> values() {
        Optional<Quantity> first = amount();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Optional<List<Quantity>> values = tokens.takes("..") ? range(first.get()) : list(first.get());
        Token rest = tokens.peek();
        return values.isPresent() && rest.kind() != Token.Kind.END
                ? fail(rest, rest.shown() + " was not expected here", "write `10 s..60 s step 10 s` or `1, 5, 10`")
                : values;
    }

    private Optional<List<Quantity>> list(Quantity first) {
        List<Quantity> values = new ArrayList<>(List.of(first));
        while (tokens.takes(",")) {
            Optional<Quantity> next = amount();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            values.add(next.get());
        }
        return Optional.of(values);
    }

    private Optional<List<Quantity>> range(Quantity from) {
        Token at = tokens.peek();
        Optional<Quantity> to = amount();
        if (to.isEmpty()) {
            return Optional.empty();
        }
        if (!tokens.takes("step")) {
            return fail(tokens.peek(), "a range without a step", "end it with `step` and an amount");
        }
        return amount().flatMap(step -> stepped(from, to.get(), step, at));
    }

    private Optional<List<Quantity>> stepped(Quantity from, Quantity to, Quantity step, Token at) {
        Dimension dimension = to.unit().dimension();
        if (from.unit().dimension() != dimension || step.unit().dimension() != dimension) {
            return fail(at, "the ends and the step have different units", "give all of them as times, or all as sizes");
        }
        BigDecimal width = to.inBase().subtract(from.inBase());
        if (width.signum() < 0 || step.value().signum() == 0) {
            return fail(at, "a range that holds nothing", "write the smaller end first, and a step above 0");
        }
        BigDecimal steps = width.divideToIntegralValue(step.inBase());
        if (steps.compareTo(BigDecimal.valueOf(Variable.VALUES_MAX)) >= 0) {
            return fail(at, "a range of more than " + Variable.VALUES_MAX + " values", "widen the step");
        }
        List<Quantity> values = new ArrayList<>();
        Quantity increment = dimension == Dimension.COUNT ? step : step.in(from.unit());
        for (int i = 0; i <= steps.intValue(); i++) {
            values.add(new Quantity(from.value().add(increment.value().multiply(BigDecimal.valueOf(i))), from.unit()));
        }
        return Optional.of(values);
    }

    private Optional<Quantity> amount() {
        Token token = tokens.peek();
        Optional<Quantity> amount = Amounts.read(tokens);
        return amount.isPresent()
                ? amount
                : fail(token, "a number was expected, found " + token.shown(), "write one with its unit: `10 s`");
    }

    private <T> Optional<T> fail(Token token, String message, String hint) {
        problems.error(Expression.at(start, shift + token.column()), message, hint);
        return Optional.empty();
    }
}
