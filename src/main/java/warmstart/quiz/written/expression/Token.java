package warmstart.quiz.written.expression;

import java.util.Objects;

/**
 * A word, number or sign of an expression.
 *
 * @param kind what it is
 * @param text as written
 * @param column where it begins in the text, counted from 0
 */
public record Token(Kind kind, String text, int column) {
    public Token {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /** What a token can be. */
    public enum Kind {
        NUMBER,
        NAME,
        /** An operator, a bracket or a comma. */
        SIGN,
        /** What belongs to no expression. */
        STRANGE,
        END
    }

    /** Whether it is this sign or word. */
    public boolean is(String wanted) {
        return kind != Kind.END && text.equals(wanted);
    }

    /** As a message names it. */
    public String shown() {
        return kind == Kind.END ? "the end" : "`" + text + "`";
    }
}
