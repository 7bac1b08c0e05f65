package warmstart.quiz.harvest.find;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;

/**
 * An amount, a range or a multiple in a line: {@code 1 000 000}, {@code 128 MB – 10GB}, {@code 6 x}.
 *
 * @param from where it begins
 * @param to where it ends
 * @param low the amount, or the lower end
 * @param high the upper end of a range
 * @param multiple whether it says how many times something else
 */
record AmountSpan(int from, int to, Quantity low, Optional<Quantity> high, boolean multiple) {
    private static final String NUMBER =
            "(?:(?:USD ?|\\$ ?)?(?:\\d{1,3}(?:[ ,\\u00a0\\u202f']\\d{3})+(?:\\.\\d{1,9})?|\\d{1,15}(?:\\.\\d{1,9})?))";
    private static final String UNIT =
            "(?:[ \\u00a0-]?(?:ms|msecs?|milliseconds?|secs?|seconds?|s|mins?|minutes?|hrs?|hours?"
                    + "|h|days?|d|weeks?|bytes?|B|[kKMGTP]i?[Bb]|kilobytes?|megabytes?|gigabytes?|terabytes?|Mbps|%|percent"
                    + "|vCPUs?|CPUs?|[kM])(?![\\p{L}\\d]|-\\p{L}))";
    private static final String BEFORE = "(?<![\\p{L}\\d_/#:@^+]|[.,]|(?<=\\d)-)";
    private static final String AFTER = "(?![\\p{L}\\d%_]|[.,]\\d|[-/:]\\w|\\^)";
    private static final Pattern RANGE = Pattern.compile(BEFORE + "(" + NUMBER + ")(" + UNIT
            + ")?\\s*(?:-|–|—|to|up to|\\.\\.\\.?|…)\\s*(" + NUMBER + ")(" + UNIT + ")?" + AFTER);
    private static final Pattern BETWEEN =
            Pattern.compile("(?i:between )(" + NUMBER + ")(" + UNIT + ")? and (" + NUMBER + ")(" + UNIT + ")?" + AFTER);
    private static final Pattern TIMES = Pattern.compile(BEFORE + "(" + NUMBER + ")() ?(?:x|×|times) (?=\\p{L})");
    private static final Pattern SINGLE = Pattern.compile(BEFORE + "(" + NUMBER + ")(" + UNIT + ")?" + AFTER);
    private static final Pattern IN_WORDS = Pattern.compile(
            "\\b((?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))()(?= (?:more |\\p{L}+ )?\\p{L}{2,}s\\b(?! (?:to|of) )| [\\p{L} ]{2,30} per )");
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    // "step 3", "Python 3.9" and "TLS 1.2" are names.
    private static final Pattern NAMES = Pattern.compile(
            "(?i)(?:\\b(?:version|versions|v|python|java|node|node\\.js|nodejs|php|ruby|go|\\.net|dotnet|tls|ssl|http|ipv|ip|rev|chapter"
                    + "|section|page|pages|part|step|figure|fig|layer|tier|level|week|day|phase|option|lecture|module|lesson|type|case"
                    + "|class|rfc|iso|question|q|exercise|table|no|nr|number|since|in|until|©|windows|ubuntu|debian|angular|appendix"
                    + "|note|book|volume|vol|act|scene|grade|round|top|season|unit|item|#)[ .]*)$");
    private static final Pattern CONDITION = Pattern.compile("(?i)(?:if|when|whenever|once|while) ");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** The number as the note writes it. */
    String shown(String text) {
        return text.substring(from, to).strip();
    }

    /** All amounts of a line in order; none overlaps another. */
    static List<AmountSpan> in(String text) {
        List<AmountSpan> spans = new ArrayList<>();
        if (text.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            collect(BETWEEN, text, spans, true, false);
            collect(RANGE, text, spans, true, false);
            collect(TIMES, text, spans, false, true);
            collect(SINGLE, text, spans, false, false);
        }
        if (!CONDITION.matcher(text).lookingAt()) {
            collect(IN_WORDS, text, spans, false, false);
        }
        spans.sort(java.util.Comparator.comparingInt(AmountSpan::from));
        return spans;
    }

    private static void collect(Pattern pattern, String text, List<AmountSpan> spans, boolean range, boolean multiple) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            int from = found.start(1);
            boolean free = spans.stream()
                    .noneMatch(span -> (found.start() < span.to && from >= span.from)
                            || (span.from < found.end() && span.from >= from));
            if (free && !isName(text, found, range)) {
                int to = range ? end(found, 4, 3) : end(found, 2, 1);
                read(text, found, range, multiple)
                        .ifPresent(ends -> spans.add(new AmountSpan(
                                from,
                                multiple ? found.end() : to,
                                ends.get(0),
                                ends.size() > 1 ? Optional.of(ends.get(1)) : Optional.empty(),
                                multiple)));
            }
        }
    }

    private static int end(Matcher found, int unit, int number) {
        return found.group(unit) == null ? found.end(number) : found.end(unit);
    }

    private static boolean isName(String text, Matcher found, boolean range) {
        boolean unit = (found.group(2) != null && !found.group(2).isEmpty()) || (range && found.group(4) != null);
        String before = text.substring(Math.max(0, found.start(1) - 20), found.start(1));
        boolean year = YEAR.matcher(found.group(1)).matches()
                && !text.substring(found.end()).matches("(?s) \\p{Ll}{3,}.*");
        boolean month = before.matches(
                "(?is).*\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.? (?:\\d{1,2},? ?)?");
        return !unit && (NAMES.matcher(before).find() || year || month);
    }

    private static Optional<List<Quantity>> read(String text, Matcher found, boolean range, boolean multiple) {
        if (multiple) {
            return Optional.of(List.of(new Quantity(
                    new BigDecimal(found.group(1).replaceAll("[^\\d.]", "")), new Unit("times", Dimension.COUNT, 1))));
        }
        if (!range) {
            return quantity(found.group(1), found.group(2), text, found.end()).map(List::of);
        }
        String highUnit = found.group(4) == null ? found.group(2) : found.group(4);
        String lowUnit = found.group(2) == null ? highUnit : found.group(2);
        Optional<Quantity> low = quantity(found.group(1), lowUnit, text, found.end());
        Optional<Quantity> high = quantity(found.group(3), highUnit, text, found.end());
        boolean rises = low.isPresent()
                && high.isPresent()
                && low.get().unit().dimension() == high.get().unit().dimension()
                && low.get().inBase().compareTo(high.get().inBase()) < 0;
        return rises ? Optional.of(List.of(low.get(), high.get())) : Optional.empty();
    }

    private static Optional<Quantity> quantity(
            String number, @org.jspecify.annotations.Nullable String unit, String text, int end) {
        int word = WORDS.indexOf(number.toLowerCase(Locale.ROOT));
        boolean money = number.startsWith("$") || number.startsWith("USD");
        String digits = number.replaceAll("[^\\d.]", "");
        if (word < 0 && digits.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = word >= 0 ? BigDecimal.valueOf(word) : new BigDecimal(digits);
        String symbol = unit == null ? "" : unit.replaceAll("^[ \\u00a0-]", "");
        if (money) {
            return Unit.of("USD").map(usd -> new Quantity(value, usd));
        }
        return Optional.of(
                switch (symbol) {
                    case "k" -> counted(value.multiply(BigDecimal.valueOf(1_000)), text, end);
                    case "M" -> counted(value.multiply(BigDecimal.valueOf(1_000_000)), text, end);
                    case "week", "weeks" ->
                        new Quantity(
                                value.multiply(BigDecimal.valueOf(7)),
                                Unit.of("d").orElseThrow());
                    default ->
                        Unit.spelt(symbol)
                                .map(measure -> new Quantity(value, measure))
                                .orElseGet(() -> counted(value, text, end));
                });
    }

    private static Quantity counted(BigDecimal value, String text, int end) {
        String noun = CountNoun.behind(text.substring(end));
        boolean single = value.compareTo(BigDecimal.ONE) == 0 && !noun.isEmpty() && !noun.endsWith("s");
        return new Quantity(value, new Unit(single ? noun + "s" : noun, Dimension.COUNT, 1));
    }
}
