package warmstart.quiz.written.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.quiz.written.expression.Amounts;
import warmstart.quiz.written.expression.Token;
import warmstart.quiz.written.expression.Tokens;

/** Reads comparisons joined by {@code and}, {@code or}, {@code not} and brackets. */
final class ClaimParser {
    private static final Set<String> SIGNS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private final Tokens tokens;
    private final Where start;
    private final Problems problems;

    ClaimParser(Tokens tokens, Where start, Problems problems) {
        this.tokens = tokens;
        this.start = start;
        this.problems = problems;
    }

    Optional<Statement> whole() {
        Optional<Statement> claim = either();
        return claim.isPresent() && tokens.peek().kind() != Token.Kind.END
                ? fail(tokens.peek(), tokens.peek().shown() + " was not expected here", "join comparisons with and, or")
                : claim;
    }

    private Optional<Statement> either() {
        Optional<Statement> left = both();
        while (left.isPresent() && tokens.takes("or")) {
            left = joined(false, left.get(), both());
        }
        return left;
    }

    private Optional<Statement> both() {
        Optional<Statement> left = single();
        while (left.isPresent() && tokens.takes("and")) {
            left = joined(true, left.get(), single());
        }
        return left;
    }

    private static Optional<Statement> joined(boolean both, Statement left, Optional<Statement> right) {
        return right.map(statement -> new Statement.Pair(both, left, statement));
    }

    private Optional<Statement> single() {
        if (tokens.takes("not")) {
            return single().map(Statement.Negation::new);
        }
        Token token = tokens.take();
        if (token.is("(")) {
            Optional<Statement> inside = either();
            return inside.isPresent() && !tokens.takes(")") ? unclosed(token) : inside;
        }
        return token.kind() == Token.Kind.NAME
                ? comparison(token)
                : fail(
                        token,
                        "what is observed was expected, found " + token.shown(),
                        "begin with a name: `attempts(…)`");
    }

    private Optional<Statement> comparison(Token name) {
        Optional<List<String>> arguments = arguments();
        if (arguments.isEmpty()) {
            return Optional.empty();
        }
        Token sign = tokens.take();
        if (!SIGNS.contains(sign.text())) {
            return fail(sign, "a comparison was expected, found " + sign.shown(), "write one of == != < <= > >=");
        }
        Statement.Asked asked = new Statement.Asked(name.text(), arguments.get(), name.column());
        return wanted().map(value -> new Statement.Comparison(asked, sign.text(), value));
    }

    private Optional<Observation> wanted() {
        Token token = tokens.peek();
        if (token.kind() == Token.Kind.NAME) {
            return Optional.of(new Observation.Word(tokens.take().text()));
        }
        Optional<Observation> amount = Amounts.read(tokens).map(Observation.Amount::new);
        return amount.isPresent()
                ? amount
                : fail(token, "a number, a time or a word was expected, found " + token.shown(), "");
    }

    private Optional<List<String>> arguments() {
        Token open = tokens.peek();
        List<String> found = new ArrayList<>();
        if (!tokens.takes("(")) {
            return Optional.of(found);
        }
        do {
            Token argument = tokens.take();
            if (argument.kind() != Token.Kind.NAME && argument.kind() != Token.Kind.NUMBER) {
                return fail(argument, "a name was expected, found " + argument.shown(), "");
            }
            // A pattern such as uploads-* ends with a sign that no name has.
            found.add(argument.text() + (tokens.takes("*") ? "*" : ""));
        } while (tokens.takes(","));
        return tokens.takes(")") ? Optional.of(found) : unclosed(open);
    }

    private <T> Optional<T> unclosed(Token bracket) {
        return fail(bracket, "a bracket that is never closed", "add a `)`");
    }

    private <T> Optional<T> fail(Token token, String message, String hint) {
        problems.error(RunClaim.at(start, token.column()), message, hint);
        return Optional.empty();
    }
}
