package warmstart.quiz.harvest.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.quiz.harvest.fact.FoundCode;
import warmstart.quiz.harvest.outline.Entry;

/** Finds status codes: a number from 100 to 599 in a line that speaks of codes, errors or answers. */
final class CodeFinder implements Finder {
    static final String CODE =
            "(?<![\\p{L}\\d.,_$/-])(?<!(?i:port|page|chapter|RFC) )([1-5](?:\\d\\d|xx|XX))(?![\\p{L}\\d%]|[.,]\\d| ?[KMGTkmgt]i?[Bb]\\b| ?m?s\\b)";
    private static final Pattern ANY = Pattern.compile(CODE);
    private static final Pattern SPEAKS = Pattern.compile(
            "(?i)\\b(?:http|https|status|code|codes|error|errors|exception|returns?|response|responds?|answers?)\\b|(?-i:[a-z](?:Error|Exception)\\b)");
    private static final Pattern COUNTED = Pattern.compile(
            "^ (?!codes?\\b|errors?\\b|status\\b|responses?\\b|returns?\\b|means\\b|is\\b)(?:more |concurrent |new )?\\p{Ll}{2,}s\\b.*",
            Pattern.DOTALL);
    private static final Pattern RETURNED = Pattern.compile(
            "^(.*?)\\s*\\b(?i:returns?|returned|responds? with|answers? with|gives?|gets?)\\s+(?:an? |the )?(?i:http )?(?i:status )?(?i:code )?(?i:of )?"
                    + CODE + "(?:\\s*(?i:status code|status|code|response|error))?(.*)$");
    private static final Pattern NAMED =
            Pattern.compile("((?:[A-Za-z]+(?:Error|Exception|Fault))|(?:\\p{Ll}+ error))\\s*\\(?(?i:HTTP )?" + CODE);
    private static final Pattern ARROW = Pattern.compile("^(.{2,60}?)\\s*(?:=>|→|->)\\s*(.*)$");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:(?i:HTTP|error|status|code) ){0,2}" + CODE + "\\s*(?:[:–=-]|is|means|\\()?\\s*(.+?)\\)?$");

    private static final Pattern REASONS = Pattern.compile(
            "(?i)\\b(?:unavailable|not found|forbidden|unauthori[sz]ed|too many requests|time-?out|bad request|created|accepted|redirect|denied|gateway|conflict|no content|gone|not modified|teapot|not implemented)\\b");

    private final Context context;

    CodeFinder(Context context) {
        this.context = context;
    }

    @Override
    public List<FoundCode> in(Entry entry) {
        String text = entry.text();
        List<FoundCode> found = new ArrayList<>();
        String above = context.above(entry);
        boolean leading = LEADING.matcher(text).matches()
                && (SPEAKS.matcher(above).find() || REASONS.matcher(text).find());
        if (!leading && !SPEAKS.matcher(text).find()) {
            return found;
        }
        Matcher code = ANY.matcher(text);
        while (code.find()) {
            if (!COUNTED.matcher(text.substring(code.end())).matches()) {
                String open = text.substring(0, code.start()) + "#" + text.substring(code.end());
                found.add(new FoundCode(context.place(entry), above, open, question(text, code), code.group(1)));
            }
        }
        return found;
    }

    /** Where the codes of a line stand, for whoever must not take them for amounts. */
    boolean isCode(Entry entry, int from) {
        return in(entry).stream().anyMatch(found -> entry.text().startsWith(found.code(), from));
    }

    private static String question(String text, Matcher code) {
        Matcher arrow = ARROW.matcher(text);
        if (arrow.matches()) {
            return "which status code is returned in the case “"
                    + arrow.group(1).strip() + "”?";
        }
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            if (named.start(2) == code.start(1)) {
                return "which status code does " + named.group(1) + " have?";
            }
        }
        Matcher leading = LEADING.matcher(text);
        if (leading.matches() && leading.start(1) == code.start(1)) {
            return "which status code means “" + leading.group(2) + "”?";
        }
        Matcher returned = RETURNED.matcher(text);
        if (returned.matches() && returned.start(2) == code.start(1)) {
            String who = returned.group(1).strip();
            String rest = returned.group(3).replaceFirst("[.]$", "");
            return who.isEmpty() || who.matches("(?i)will|it will|and|can|may|should")
                    ? "which status code is returned" + rest + "?"
                    : who + " returns which status code" + rest + "?";
        }
        return "which status code fills the gap: “" + text.substring(0, code.start(1)) + "___"
                + text.substring(code.end(1)) + "”?";
    }
}
