package warmstart.quiz.grade;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Takes from a typed answer what does not matter: width and shape of characters, politeness, hedges. {@code " About １５
 * minutes! "} becomes {@code 15 minutes}.
 */
final class AnswerText {
    /** Longer texts are no amounts. */
    static final int CHARACTERS_MAX = 80;

    private static final List<String> HEDGES_BEFORE = List.of(
            "no more than",
            "not more than",
            "a maximum of",
            "a minimum of",
            "a total of",
            "in total",
            "at most",
            "at least",
            "up to",
            "i think",
            "it is",
            "it's",
            "approximately",
            "approx.",
            "approx",
            "around",
            "roughly",
            "circa",
            "ca.",
            "about",
            "maximum",
            "minimum",
            "max.",
            "max",
            "exactly",
            "maybe",
            "probably",
            "perhaps",
            "only",
            "just",
            "the",
            "is",
            "~",
            "≈",
            "≤",
            "≥",
            "<=",
            ">=",
            "=",
            "±",
            ":");

    private static final List<String> HEDGES_BEHIND = List.of(
            "at most",
            "at least",
            "in total",
            "or so",
            "approximately",
            "exactly",
            "maximum",
            "minimum",
            "max.",
            "max",
            "total",
            "each",
            "only",
            "i think");

    private AnswerText() {}

    /** The plain lower-case text; possibly empty. */
    static String plain(String typed) {
        String text = shown(typed).toLowerCase(Locale.ROOT).replace(": ", " ");
        text = text.replaceAll("^[\"'`“”‘(]+|[\"'`“”’!?.;,]+$", "").strip();
        return withoutHedges(text);
    }

    /** As it was typed, on one line and without invisible characters, cut to a length that a page can show. */
    static String shown(String typed) {
        String capped = typed.length() > 4 * CHARACTERS_MAX ? typed.substring(0, 4 * CHARACTERS_MAX) : typed;
        String text = Normalizer.normalize(capped, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}|\\p{Cc}(?<!\\s)", "")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
        return text.length() > CHARACTERS_MAX ? text.substring(0, CHARACTERS_MAX) + "…" : text;
    }

    private static String withoutHedges(String text) {
        String rest = text;
        for (boolean found = true; found; ) {
            String before = rest;
            for (String hedge : HEDGES_BEFORE) {
                rest = withoutStart(rest, hedge);
            }
            for (String hedge : HEDGES_BEHIND) {
                rest = rest.endsWith(" " + hedge)
                        ? rest.substring(0, rest.length() - hedge.length() - 1).strip()
                        : rest;
            }
            found = !rest.equals(before);
        }
        return rest;
    }

    /** A hedge of letters ends with its word; {@code maximum} is not the hedge {@code max}. */
    private static String withoutStart(String text, String hedge) {
        boolean word = Character.isLetter(hedge.charAt(hedge.length() - 1));
        String start = word ? hedge + " " : hedge;
        return text.startsWith(start) ? text.substring(start.length()).strip() : text;
    }
}
