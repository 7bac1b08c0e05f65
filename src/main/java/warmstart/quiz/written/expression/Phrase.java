package warmstart.quiz.written.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.facts.FactId;

/**
 * A text with values to fill in: {@code A function with a timeout of {{timeout}} …}. Two braces that are meant as such are
 * written with a backslash before them.
 */
public final class Phrase {
    /** Without braces inside and of bounded length, so that a long row of open braces is passed over in one go. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?<!\\\\)\\{\\{([^{}]{0," + (Expression.LENGTH_MAX + 1) + "})}}");

    private static final Phrase EMPTY = of("");

    private final String text;
    private final List<Piece> pieces;
    private final String rest;

    private Phrase(String text, List<Piece> pieces, String rest) {
        this.text = text;
        this.pieces = List.copyOf(pieces);
        this.rest = rest;
    }

    /** What is said as it stands, and then what is computed. */
    private record Piece(String before, Expression computed) {}

    /** No text at all. */
    public static Phrase empty() {
        return EMPTY;
    }

    /** A text without values. */
    public static Phrase of(String text) {
        return new Phrase(text, List.of(), text);
    }

    /**
     * Reads a text with placeholders.
     *
     * @param start where its first character stands; later lines are taken to begin in the first column
     * @param problems gets what is wrong with a placeholder, with its line and column
     * @return the text; a placeholder that cannot be read stays as it is
     */
    public static Phrase parse(String text, Where start, Problems problems) {
        List<Piece> pieces = new ArrayList<>();
        Matcher found = PLACEHOLDER.matcher(text);
        int from = 0;
        int line = start.line();
        int lineStart = 1 - Math.max(start.column(), 1);
        int seen = 0;
        while (found.find()) {
            for (int end = text.indexOf('\n', seen); 0 <= end && end < found.start(); end = text.indexOf('\n', seen)) {
                line++;
                seen = end + 1;
                lineStart = seen;
            }
            Where where = new Where(start.file(), line, found.start(1) - lineStart + 1);
            Optional<Expression> expression = Expression.parse(found.group(1), where, problems);
            if (expression.isPresent()) {
                pieces.add(new Piece(unescaped(text.substring(from, found.start())), expression.get()));
                from = found.end();
            }
        }
        return new Phrase(text, pieces, unescaped(text.substring(from)));
    }

    private static String unescaped(String text) {
        return text.replace("\\{{", "{{");
    }

    /** As it was written, or as it reads once values are filled in. */
    public String text() {
        return text;
    }

    /** Whether nothing is said. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** The facts that are named. */
    public List<FactId> facts() {
        return pieces.stream()
                .flatMap(piece -> piece.computed.facts().stream())
                .distinct()
                .toList();
    }

    /**
     * The text as a page shows it: {@code 1,500 MB}, and of a fact the words of its note.
     *
     * @param problems gets what has no value; its placeholder is left out of the text
     */
    public Phrase shown(Values values, Problems problems) {
        return filled(expression -> expression.shown(values, problems));
    }

    /** The text as a scenario or a claim reads it, without commas and nouns: {@code 1500 MB}, {@code 3}. */
    public Phrase plain(Values values, Problems problems) {
        return filled(expression -> expression.value(values, problems).map(Amounts::plain));
    }

    private Phrase filled(Function<Expression, Optional<String>> value) {
        StringBuilder filled = new StringBuilder();
        for (Piece piece : pieces) {
            filled.append(piece.before).append(value.apply(piece.computed).orElse(""));
        }
        return of(filled.append(rest).toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Phrase phrase && text.equals(phrase.text) && rest.equals(phrase.rest);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
