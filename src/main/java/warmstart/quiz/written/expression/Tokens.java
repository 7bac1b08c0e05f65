package warmstart.quiz.written.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of an expression, taken one by one. After the last one comes the end, as often as it is asked for. */
public final class Tokens {
    private static final String NUMBER = "(?<number>(?:\\d{1,3}(?:,\\d{3})++(?!\\d)|\\d++)(?:\\.\\d++)?+)";
    private static final String SIGN = "(?<sign>\\.\\.|==|!=|<=|>=|[-+*/()<>,%])";
    private static final String FACT = "fact:[a-z0-9-]*+";

    private final List<Token> all;
    private int next;

    private Tokens(List<Token> all) {
        this.all = all;
    }

    /** The tokens of arithmetic, in which {@code a-b} is a difference. */
    public static Tokens ofArithmetic(String text) {
        return of(text, FACT + "|[A-Za-z][A-Za-z0-9_]*+");
    }

    /** The tokens of a claim about a run, in which {@code uploads-1} is a name. */
    public static Tokens ofClaim(String text) {
        return of(text, "[A-Za-z][A-Za-z0-9_.#:/-]*+");
    }

    private static Tokens of(String text, String name) {
        Matcher matcher = Pattern.compile("\\s*+(?:" + NUMBER + "|(?<name>" + name + ")|" + SIGN + "|(?<strange>\\S))")
                .matcher(text);
        List<Token> found = new ArrayList<>();
        while (matcher.lookingAt()) {
            found.add(token(matcher));
            matcher.region(matcher.end(), text.length());
        }
        found.add(new Token(Token.Kind.END, "", text.stripTrailing().length()));
        return new Tokens(found);
    }

    private static Token token(Matcher matcher) {
        for (Token.Kind kind : List.of(Token.Kind.NUMBER, Token.Kind.NAME, Token.Kind.SIGN)) {
            String group = kind.name().toLowerCase(java.util.Locale.ROOT);
            if (matcher.group(group) != null) {
                return new Token(kind, matcher.group(group), matcher.start(group));
            }
        }
        return new Token(Token.Kind.STRANGE, matcher.group("strange"), matcher.start("strange"));
    }

    /** The next token, which stays the next. */
    public Token peek() {
        return all.get(Math.min(next, all.size() - 1));
    }

    /** Takes the next token. */
    public Token take() {
        Token token = peek();
        next++;
        return token;
    }

    /** Takes the next token when it is this sign or word. */
    public boolean takes(String wanted) {
        boolean there = peek().is(wanted);
        next += there ? 1 : 0;
        return there;
    }
}
