package warmstart.quiz.written.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;

/** Reads {@code sum ('in' unit)?}, where a sum is made of products and a product of numbers, names, calls and brackets. */
final class Parser {
    private static final String FACT = "fact:";

    private static final Map<Node.Function, Integer> ARGUMENTS =
            Map.of(Node.Function.MIN, 2, Node.Function.MAX, 2, Node.Function.FLOOR, 1, Node.Function.CEIL, 1);

    private final Tokens tokens;
    private final Where start;
    private final Problems problems;

    Parser(Tokens tokens, Where start, Problems problems) {
        this.tokens = tokens;
        this.start = start;
        this.problems = problems;
    }

    Optional<Node> whole() {
        Optional<Node> node = given();
        return node.isPresent() && tokens.peek().kind() != Token.Kind.END
                ? fail(tokens.peek(), tokens.peek().shown() + " was not expected here", "write an operator before it")
                : node;
    }

    private Optional<Node> given() {
        Optional<Node> amount = sum();
        Token in = tokens.peek();
        if (amount.isEmpty() || !tokens.takes("in")) {
            return amount;
        }
        Token word = tokens.take();
        Optional<Unit> unit = Amounts.unit(word.text());
        return unit.isEmpty()
                ? fail(word, "no unit is called " + word.shown(), "write one such as s, min or MB")
                : amount.map(node -> new Node.Given(node, unit.get(), in.column()));
    }

    private Optional<Node> sum() {
        Optional<Node> left = product();
        while (left.isPresent() && (tokens.peek().is("+") || tokens.peek().is("-"))) {
            left = joined(left.get(), tokens.take(), product());
        }
        return left;
    }

    private Optional<Node> product() {
        Optional<Node> left = operand();
        while (left.isPresent() && (tokens.peek().is("*") || tokens.peek().is("/"))) {
            left = joined(left.get(), tokens.take(), operand());
        }
        return left;
    }

    private static Optional<Node> joined(Node left, Token sign, Optional<Node> right) {
        return right.map(node -> new Node.Operation(sign.text().charAt(0), left, node, sign.column()));
    }

    private Optional<Node> operand() {
        Token token = tokens.peek();
        if (token.kind() == Token.Kind.NUMBER) {
            Optional<Quantity> amount = Amounts.read(tokens);
            return amount.isEmpty() ? fail(token, "a number of too many digits", "") : amount.map(Node.Amount::new);
        }
        tokens.take();
        if (token.is("(")) {
            Optional<Node> inside = given();
            return inside.isPresent() && !tokens.takes(")") ? unclosed(token) : inside;
        }
        if (token.kind() != Token.Kind.NAME) {
            return fail(token, "a number, a variable or a fact was expected, found " + token.shown(), "");
        }
        return tokens.peek().is("(") ? call(token) : Optional.of(name(token));
    }

    private static Node name(Token token) {
        return token.text().startsWith(FACT)
                ? new Node.OfFact(token.text().substring(FACT.length()), token.column())
                : new Node.Named(token.text(), token.column());
    }

    private Optional<Node> call(Token name) {
        Optional<Node.Function> function = ARGUMENTS.keySet().stream()
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(name.text()))
                .findFirst();
        if (function.isEmpty()) {
            return fail(name, "no function is called `" + name.text() + "`", "there are min, max, floor and ceil");
        }
        Token open = tokens.take();
        List<Node> arguments = new ArrayList<>();
        do {
            Optional<Node> argument = given();
            if (argument.isEmpty()) {
                return argument;
            }
            arguments.add(argument.get());
        } while (tokens.takes(","));
        if (!tokens.takes(")")) {
            return unclosed(open);
        }
        int wanted = ARGUMENTS.getOrDefault(function.get(), 1);
        return arguments.size() == wanted
                ? Optional.of(new Node.Called(function.get(), arguments, name.column()))
                : fail(name, "`" + name.text() + "` wants " + wanted + " values, found " + arguments.size(), "");
    }

    private Optional<Node> unclosed(Token bracket) {
        return fail(bracket, "a bracket that is never closed", "add a `)`");
    }

    private Optional<Node> fail(Token token, String message, String hint) {
        problems.error(Expression.at(start, token.column()), message, hint);
        return Optional.empty();
    }
}
