package warmstart.quiz.harvest.find;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;
import warmstart.quiz.harvest.fact.Bound;

/** Words the question for an amount: by a template where the line is a name and a value, else with the line's own words. */
final class AmountWording {
    private static final Pattern MODAL = Pattern.compile(
            "^((?:the |a |an )?[\\p{L}\\p{N}@-]+(?: [\\p{L}\\p{N}@-]+){0,3}) (will|can|may|must|should) (.+)$");
    private static final Pattern TIMED = Pattern.compile(
            "^(wait|delay|timeout|pause|retention|interval|window|gap|cooldown|period|duration|backoff|lifetime|expiry)\\b(.*)$");

    private static final Pattern PORT = Pattern.compile("(?i)^(.*\\b)(port|vlan|layer)\\s+$");

    private final boolean limits;
    private final String parent;

    /**
     * A wording.
     *
     * @param limits whether a heading or bullet above speaks of limits
     * @param parent what stands directly above, for a line that is a value alone
     */
    AmountWording(boolean limits, String parent) {
        this.limits = limits;
        this.parent = parent;
    }

    /**
     * The words around an amount.
     *
     * @param before as written
     * @param label what is measured; may be empty
     * @param rest what follows the amount, without the words that say which value it is
     * @param bound which value
     * @param inherits whether the label is that of the clause before
     * @param linked whether label and amount are joined as name and value
     */
    record Parts(String before, String label, String rest, Bound bound, boolean inherits, boolean linked) {
        Parts of(String other) {
            return new Parts(before, other, rest, bound, true, true);
        }
    }

    Parts parts(String before, String after, String earlier) {
        Optional<Bound> said = Label.bound(before, after);
        String own = Label.of(before);
        String rest = Label.rest(after).replaceFirst("^\\([^()]*\\)$", "");
        boolean bare =
                own.isEmpty() && (rest.isEmpty() || (rest.equals(CountNoun.behind(after)) && !earlier.isEmpty()));
        Bound bound = said.orElse(limits ? Bound.LIMIT : Bound.EXACT);
        boolean linked = before.strip()
                .matches(
                        "(?is).*(?::|=|=>|→|–|—|\\bis|\\bare|\\bof|\\bdefaults to|\\bto|\\bwas|\\bat|<=?|>=?|≤|≥|up to|max(?:imum)?\\.?|min(?:imum)?\\.?)$");
        // "Default timeout is 3 seconds, max 15 minutes": the second value is not the default.
        String inherited = said.isPresent() ? Label.withoutBound(earlier) : earlier;
        return new Parts(
                before, bare && !earlier.isEmpty() ? inherited : own, rest, bound, bare && !earlier.isEmpty(), linked);
    }

    /** The question for one amount; empty when the line does not say what it measures. */
    Optional<String> question(Parts parts, AmountSpan span) {
        Quantity amount = span.low();
        if (parts.bound() == Bound.FORMER) {
            return Optional.empty();
        }
        if (span.multiple()) {
            return multiple(parts);
        }
        if (parts.label().isEmpty()) {
            return headless(parts, amount);
        }
        Matcher port = PORT.matcher(parts.before());
        if (port.matches()) {
            return Optional.of(port.group(1) + "which " + port.group(2)
                    + (parts.rest().isEmpty() ? "" : " " + parts.rest()) + "?");
        }
        boolean loose = !parts.linked() && !parts.inherits() && parts.bound() == Bound.EXACT;
        if (loose && parts.rest().isEmpty() && parts.label().contains(" ")) {
            return Optional.of(sentence(parts, amount));
        }
        if (parts.rest().isEmpty() && !Label.isClause(parts.label())) {
            return Optional.of("what is " + named(parts.label(), parts.bound(), amount) + "?");
        }
        boolean noun = amount.unit().dimension() == Dimension.COUNT
                && parts.rest().startsWith(amount.unit().symbol());
        String clean = parts.rest().startsWith("for ")
                        || parts.rest().startsWith("per ")
                        || parts.rest().startsWith("in ")
                ? parts.rest()
                : "";
        if (parts.linked() && !clean.isEmpty() && !Label.isClause(parts.label())) {
            return Optional.of("what is " + named(parts.label(), parts.bound(), amount) + " " + clean + "?");
        }
        if (amount.unit().symbol().isEmpty() && !parts.linked()) {
            return Optional.empty();
        }
        if (parts.inherits()
                || ((parts.rest().isEmpty()
                                || (noun && parts.rest().equals(amount.unit().symbol())))
                        && parts.linked()
                        && parts.before().isBlank())) {
            return Optional.of(echo(parts.label() + " –", parts, amount));
        }
        return Optional.of(sentence(parts, amount));
    }

    /** Nothing stands before the amount: {@code Max 10GB}, {@code Up to 10 batches per shard}, {@code 10 is max for FIFO}. */
    private Optional<String> headless(Parts parts, Quantity amount) {
        if (parts.rest().matches("[–—:=>-].*")) {
            return Optional.empty();
        }
        String rest = parts.rest();
        boolean count = amount.unit().dimension() == Dimension.COUNT;
        String thing = parent.isEmpty() || Label.isClause(Label.of(parent)) ? "" : Label.of(parent);
        if (rest.isEmpty() || (rest.matches("(?:for|on|in|with|per) .*") && parts.bound() != Bound.EXACT && !count)) {
            String what = thing.isEmpty() || !Label.isMeasure(thing) ? measure(amount) : thing;
            return parts.bound() == Bound.EXACT && !Label.isMeasure(thing)
                    ? Optional.empty()
                    : Optional.of(
                            "what is the " + word(parts.bound()) + what + (rest.isEmpty() ? "" : " " + rest) + "?");
        }
        if (rest.matches("(?:for|with) .*") && Label.isMeasure(thing)) {
            return Optional.of("what is the " + word(parts.bound()) + thing + " " + rest + "?");
        }
        if (parts.bound() == Bound.THRESHOLD) {
            return Optional.of("above which " + measure(amount) + " does this hold: “" + rest + "”?");
        }
        Matcher timed = TIMED.matcher(rest);
        if (amount.unit().dimension() == Dimension.TIME && timed.matches()) {
            return Optional.of("how long is the " + timed.group(1) + timed.group(2) + "?");
        }
        if (rest.startsWith("of ")) {
            return Optional.of("what is the " + word(parts.bound()) + rest.substring(3) + "?");
        }
        if (rest.startsWith("is ") || rest.startsWith("are ")) {
            return Optional.of("which " + measure(amount) + " " + rest + "?");
        }
        return Optional.of(count ? counted(parts, rest) : upTo(parts) + measured(amount) + " " + rest + "?");
    }

    private static String counted(Parts parts, String rest) {
        if (rest.endsWith(" free")) {
            return "how many " + rest.substring(0, rest.length() - 5) + " are free?";
        }
        boolean bound =
                parts.bound() == Bound.MAXIMUM || parts.bound() == Bound.MINIMUM || parts.bound() == Bound.DEFAULT;
        return bound
                ? "what is the " + word(parts.bound()) + "number of " + rest + "?"
                : "how many " + plural(rest) + "?";
    }

    private static String plural(String rest) {
        // "One connection per function" asks for connections.
        return rest.replaceFirst("^((?:\\p{L}+ )?\\p{L}*[\\p{L}&&[^s]]) per ", "$1s per ");
    }

    private Optional<String> multiple(Parts parts) {
        String label = parts.label()
                .replaceFirst("(?i)^(recommended )?(?:to )?set (?:the )?", "$1")
                .replaceFirst("(?i) (?:set )?to$", "");
        String the =
                label.toLowerCase(java.util.Locale.ROOT).startsWith("recommended") ? "r" + label.substring(1) : label;
        return label.isEmpty() || parts.rest().isEmpty()
                ? Optional.empty()
                : Optional.of("how many times the " + parts.rest() + " is the " + the + "?");
    }

    /** The end of a range: {@code what is the minimum batch size?} */
    Optional<String> range(Parts parts, AmountSpan span, Bound end) {
        Quantity amount = end == Bound.MINIMUM ? span.low() : span.high().orElse(span.low());
        String label = parts.label().isEmpty() ? Label.of(parent) : parts.label();
        boolean counts =
                !parts.rest().isEmpty() && parts.rest().startsWith(amount.unit().symbol()) && !label.isEmpty();
        String tail =
                parts.rest().isEmpty() || Label.isClause(parts.rest()) ? "" : (counts ? " in " : " ") + parts.rest();
        if (label.isEmpty()) {
            return Optional.of(
                    "what is the " + end.word() + " " + (tail.isEmpty() ? measure(amount) : "number of" + tail) + "?");
        }
        if (Label.isClause(label)) {
            return Optional.of(
                    label + " – " + (end == Bound.MINIMUM ? "from which " : "up to which ") + measure(amount) + "?");
        }
        return Optional.of("what is " + named(label, end, amount) + tail + "?");
    }

    /** The step of what was named before. */
    Optional<String> step(String label) {
        return label.isEmpty() || Label.isClause(label)
                ? Optional.empty()
                : Optional.of("in which increments is the " + label + " set?");
    }

    static Optional<String> equal(AmountSpan span, String other) {
        String what =
                span.low().unit().dimension() == Dimension.COMPUTE ? "how many vCPUs" : "which " + measure(span.low());
        return Optional.of(what + (what.startsWith("how many") ? " equal " : " equals ") + other + "?");
    }

    private static String named(String label, Bound bound, Quantity amount) {
        String of = Label.isMeasure(label) ? "" : measure(amount) + " of ";
        if (Label.saysBound(label)) {
            return of.isEmpty() ? "the " + label : "the " + word(bound) + of + Label.withoutBound(label);
        }
        return bound == Bound.LIMIT
                ? "the limit for " + (of.isEmpty() ? "" : "the " + of) + label
                : "the " + (Label.saysBound(label) ? "" : word(bound)) + of + label;
    }

    private static String word(Bound bound) {
        return switch (bound) {
            case MAXIMUM, MINIMUM, DEFAULT -> bound.word() + " ";
            case LIMIT, STEP, THRESHOLD, FORMER, MULTIPLE, EXACT -> "";
        };
    }

    /** The line's own words with a question in place of the amount. */
    private static String sentence(Parts parts, Quantity amount) {
        String before = parts.before().strip();
        String open = before.replaceFirst("\\($", "").strip();
        Matcher modal = MODAL.matcher(open);
        String rest = parts.rest();
        if (modal.matches() && amount.unit().dimension() == Dimension.COUNT && !rest.isEmpty()) {
            String verb = Label.withoutLastBound(modal.group(3));
            String most = verb.equals(modal.group(3)) ? "" : parts.bound() == Bound.MINIMUM ? " at least" : " at most";
            return "how many " + rest + " " + modal.group(2) + " " + Label.lowered(modal.group(1)) + " " + verb + most
                    + "?";
        }
        String how = measured(amount);
        return open + " " + how + (rest.isEmpty() ? "" : " " + rest) + "?";
    }

    private static String echo(String label, Parts parts, Quantity amount) {
        String how = measured(amount);
        return label + " " + upTo(parts) + how + (parts.rest().isEmpty() ? "" : " " + plural(parts.rest())) + "?";
    }

    private static String upTo(Parts parts) {
        return switch (parts.bound()) {
            case MAXIMUM -> "up to ";
            case MINIMUM -> "at least ";
            case THRESHOLD -> "above ";
            case DEFAULT -> "by default ";
            case STEP, LIMIT, FORMER, MULTIPLE, EXACT -> "";
        };
    }

    private static String measured(Quantity amount) {
        return switch (amount.unit().dimension()) {
            case TIME -> "how long";
            case SIZE -> "what size";
            case SHARE -> "what percentage";
            case MONEY -> "what price";
            case BANDWIDTH -> "what bandwidth";
            case COMPUTE -> "how many vCPUs";
            case COUNT -> "how many";
        };
    }

    private static String measure(Quantity amount) {
        return switch (amount.unit().dimension()) {
            case TIME -> "duration";
            case SIZE -> "size";
            case SHARE -> "percentage";
            case MONEY -> "price";
            case BANDWIDTH -> "bandwidth";
            case COMPUTE -> "number of vCPUs";
            case COUNT -> "number";
        };
    }
}
