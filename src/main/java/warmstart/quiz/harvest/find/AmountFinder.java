package warmstart.quiz.harvest.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.facts.Quantity;
import warmstart.quiz.harvest.fact.Bound;
import warmstart.quiz.harvest.fact.FoundAmount;
import warmstart.quiz.harvest.fact.Place;
import warmstart.quiz.harvest.outline.Entry;
import warmstart.quiz.harvest.outline.NoteOutline;

/**
 * Finds the amounts of a line and words a question for each.
 *
 * <p>A line is taken apart into clauses with one amount each: {@code Memory: 128 MB – 10 GB (1 MB increments)} says what the
 * least, the most and the step are; {@code Default timeout is 3 seconds, max 15 minutes} says two values of one thing.
 */
final class AmountFinder {
    private static final Pattern PARENTHESES = Pattern.compile("\\s*\\(([^()]{1,200})\\)");
    private static final Pattern CLAUSE_END =
            Pattern.compile("[;.] |, (?!\\d{3})| but | and (?=\\d|up to|max|min|at )");
    private static final int AMOUNTS_MAX = 8;
    private static final int WORDS_MAX = 60;

    private final NoteOutline outline;
    private final Context context;

    AmountFinder(NoteOutline outline, Context context) {
        this.outline = outline;
        this.context = context;
    }

    /** What a line says in numbers; nothing when it says so much that no question about it would be clear. */
    List<FoundAmount> in(Entry entry) {
        String text = entry.text();
        if (text.split(" ").length > WORDS_MAX || AmountSpan.in(text).size() > AMOUNTS_MAX) {
            return List.of();
        }
        Asked asked = new Asked(entry);
        List<String> inside = new ArrayList<>();
        Matcher parentheses = PARENTHESES.matcher(text);
        StringBuilder outer = new StringBuilder();
        while (parentheses.find()) {
            boolean amounts = !AmountSpan.in(parentheses.group(1)).isEmpty();
            if (amounts) {
                inside.add(parentheses.group(1));
            }
            parentheses.appendReplacement(outer, amounts ? "" : Matcher.quoteReplacement(parentheses.group()));
        }
        parentheses.appendTail(outer);
        asked.outer(outer.toString().strip());
        inside.forEach(asked::inner);
        return List.copyOf(asked.found);
    }

    /** The amounts of one line while they are found. */
    private final class Asked {
        private final Place place;
        private final String above;
        private final AmountWording wording;
        private final List<FoundAmount> found = new ArrayList<>();
        private String label = "";
        private String whole = "";

        Asked(Entry entry) {
            this.place = context.place(entry);
            this.above = context.above(entry);
            boolean limits = above.matches("(?is).*\\b(?:limits?|quotas?)\\b.*");
            String parent =
                    outline.parent(entry).map(Entry::text).map(Context::lead).orElse("");
            this.wording = new AmountWording(limits, parent);
        }

        void outer(String text) {
            whole = text;
            String clause = "";
            for (String part : parts(text)) {
                clause = clause.isEmpty() ? part : clause + ", " + part;
                if (!AmountSpan.in(part).isEmpty()) {
                    clause(clause);
                    clause = "";
                }
            }
            if (label.isEmpty() && AmountSpan.in(text).isEmpty()) {
                label = Label.of(text.replaceFirst("\\s*:\\s*$", ""));
            }
        }

        /** Clauses of a line; what follows the last amount belongs to the last clause. */
        private List<String> parts(String text) {
            List<String> parts = new ArrayList<>(List.of(CLAUSE_END.split(text)));
            while (parts.size() > 1
                    && AmountSpan.in(parts.get(parts.size() - 1)).isEmpty()) {
                String last = parts.remove(parts.size() - 1);
                String before = parts.get(parts.size() - 1);
                parts.set(parts.size() - 1, text.substring(text.lastIndexOf(before), text.lastIndexOf(last)) + last);
            }
            return parts;
        }

        private void clause(String clause) {
            List<AmountSpan> spans = AmountSpan.in(clause);
            if (spans.size() == 2 && equation(clause, spans)) {
                return;
            }
            boolean above = spans.get(0).from() > 0
                    && clause.substring(0, spans.get(0).from()).strip().matches(">|(?i)above|over|more than");
            if (above) {
                single(
                        spans.get(0),
                        clause,
                        clause.substring(0, spans.get(0).from()),
                        clause.substring(spans.get(0).to()));
                return;
            }
            for (AmountSpan span : spans) {
                // A second amount of a step, as in "128 MB to 10 GB in 1 MB increments", is asked as one.
                String before = clause.substring(0, span.from());
                String after = clause.substring(span.to());
                if (spans.size() > 1
                        && !span.equals(spans.get(0))
                        && Label.bound("", after).filter(Bound.STEP::equals).isPresent()) {
                    add(span, clause, wording.step(label), Bound.STEP);
                } else {
                    String tail = spans.size() > 1 && span.equals(spans.get(0))
                            ? clause.substring(span.to(), spans.get(1).from())
                                    .replaceFirst("(?i)\\s*(?:in|and|with|,)\\s*$", "")
                            : after;
                    single(span, clause, before, spans.size() > 1 ? tail : after);
                }
            }
        }

        private boolean equation(String clause, List<AmountSpan> spans) {
            String between =
                    clause.substring(spans.get(0).to(), spans.get(1).from()).strip();
            boolean bare = clause.substring(0, spans.get(0).from()).isBlank();
            if (!bare || !between.matches("=|≈|is|equals")) {
                return false;
            }
            String first = spans.get(0).shown(clause);
            String second = clause.substring(spans.get(1).from());
            add(spans.get(0), clause, AmountWording.equal(spans.get(0), second), Bound.EXACT);
            add(spans.get(1), clause, AmountWording.equal(spans.get(1), first), Bound.EXACT);
            return true;
        }

        private void single(AmountSpan span, String clause, String before, String after) {
            AmountWording.Parts parts = wording.parts(before, after, label);
            if (label.isEmpty() || !parts.inherits()) {
                label = parts.label();
            }
            ask(span, clause, parts);
        }

        private void ask(AmountSpan span, String clause, AmountWording.Parts parts) {
            Value value = new Value(span.low(), span, clause);
            if (span.high().isPresent()) {
                Quantity high = span.high().get();
                wording.range(parts, span, Bound.MINIMUM)
                        .ifPresent(words -> add(value, words, Bound.MINIMUM, parts.label()));
                wording.range(parts, span, Bound.MAXIMUM)
                        .ifPresent(words -> add(new Value(high, span, clause), words, Bound.MAXIMUM, parts.label()));
            } else {
                wording.question(parts, span).ifPresent(words -> add(value, words, parts.bound(), parts.label()));
            }
        }

        /** What stands in parentheses: the same again in another unit, a step, or the value of what stands before. */
        void inner(String text) {
            List<AmountSpan> spans = AmountSpan.in(text);
            if (spans.size() != 1
                    || found.stream()
                            .anyMatch(one -> one.amount().sameAs(spans.get(0).low()))) {
                return;
            }
            AmountSpan span = spans.get(0);
            String after = text.substring(span.to());
            Optional<Bound> bound = Label.bound(text.substring(0, span.from()), after);
            if (bound.filter(Bound.STEP::equals).isPresent()) {
                add(span, text, wording.step(label), Bound.STEP);
            } else {
                AmountWording.Parts own = wording.parts(text.substring(0, span.from()), after, label);
                AmountWording.Parts parts =
                        own.label().isEmpty() || !own.rest().isEmpty() ? own.of(label.isEmpty() ? whole : label) : own;
                ask(span, text, parts);
            }
        }

        private void add(AmountSpan span, String clause, Optional<String> words, Bound bound) {
            words.ifPresent(question -> add(new Value(span.low(), span, clause), question, bound, label));
        }

        private void add(Value value, String words, Bound bound, String of) {
            String clause = value.clause();
            String own = clause.substring(0, value.span().from()) + "#"
                    + clause.substring(value.span().to());
            String subject = (whole.contains(clause) ? "" : whole + " ") + own;
            String shown = value.span().shown(clause);
            found.add(new FoundAmount(place, above, subject, words, value.amount(), shown, bound, of));
        }
    }

    /** One amount of a span and the clause it stands in. */
    private record Value(Quantity amount, AmountSpan span, String clause) {}
}
