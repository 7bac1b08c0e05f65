package warmstart.quiz.harvest.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.quiz.harvest.outline.InlineText;
import warmstart.quiz.harvest.outline.NoteText;

/**
 * Finds the cards of a note.
 *
 * <p>The rules are those of the plugin <a
 * href="https://stephenmwangi.com/obsidian-spaced-repetition/flashcards/">obsidian-spaced-repetition</a> with its default
 * signs, those of Anki for gaps, and those of hashcards for {@code Q:}, {@code A:} and {@code C:}. Blocks of code are passed
 * over to their end, separators in code do not count, comments with schedules are not read.
 */
public final class CardReader {
    private static final int LINE_MAX = 5_000;
    private static final int BLOCK_LINES_MAX = 40;
    private static final Pattern COMMENT = Pattern.compile("<!--.{0,5000}?-->");
    private static final Pattern DECK = Pattern.compile("#(flashcards(?:/[\\p{L}\\p{N}_/-]+)?)(?=\\s|$)");
    private static final Pattern BULLET = Pattern.compile("^[\\s>]*(?:[-*+•]|\\d{1,9}[.)])\\s+");
    private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(.*)$");

    private final NoteText note;
    private final List<String> lines;
    private final List<NoteCard> cards = new ArrayList<>();
    private final Set<Integer> taken = new LinkedHashSet<>();
    private final List<String> headings = new ArrayList<>();
    private List<String> decks = List.of();
    private String fence = "";

    private CardReader(NoteText note) {
        this.note = note;
        this.lines = note.text()
                .lines()
                .map(line -> line.length() > LINE_MAX
                        ? ""
                        : COMMENT.matcher(line).replaceAll("").stripTrailing())
                .toList();
    }

    /** The cards of a note in order. */
    public static NoteCards read(NoteText note) {
        CardReader reader = new CardReader(note);
        int at = 0;
        while (at < reader.lines.size()) {
            at = reader.read(at);
        }
        return new NoteCards(reader.cards, reader.taken);
    }

    /** Reads at a line, and says where to go on. */
    private int read(int at) {
        String line = lines.get(at);
        if (inFence(line) || line.isBlank() || isHeading(line) || isDeckLine(line)) {
            return at + 1;
        }
        if (line.startsWith("Q:")) {
            return asked(at);
        }
        int block = blockEnd(at);
        Optional<Integer> sign = sign(at, block);
        if (sign.isPresent()) {
            divided(at, sign.get(), block);
            return block;
        }
        single(at, line);
        return at + 1;
    }

    private boolean inFence(String line) {
        String words = line.strip();
        boolean mark = words.startsWith("```") || words.startsWith("~~~");
        if (!fence.isEmpty()) {
            fence = mark && words.startsWith(fence) ? "" : fence;
            return true;
        }
        fence = mark ? words.substring(0, 3) : "";
        return mark;
    }

    private boolean isHeading(String line) {
        Matcher heading = HEADING.matcher(line);
        // A heading may be the front of a card itself.
        if (!heading.matches() || line.contains("::")) {
            return false;
        }
        int level = heading.group(1).length();
        while (headings.size() >= level) {
            headings.remove(headings.size() - 1);
        }
        headings.add(InlineText.of(heading.group(2)).text());
        return true;
    }

    private boolean isDeckLine(String line) {
        List<String> tags = tags(line);
        boolean only =
                !tags.isEmpty() && Arrays.stream(line.strip().split("\\s+")).allMatch(word -> word.startsWith("#"));
        if (only) {
            decks = tags;
        }
        return only;
    }

    private static List<String> tags(String line) {
        return DECK.matcher(line).results().map(found -> found.group(1)).toList();
    }

    private int blockEnd(int at) {
        int end = at;
        while (end < lines.size()
                && end - at < BLOCK_LINES_MAX
                && !lines.get(end).isBlank()
                && !lines.get(end).strip().equals("+++")) {
            end++;
        }
        return end;
    }

    private Optional<Integer> sign(int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (lines.get(i).strip().matches("\\?{1,2}")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void divided(int from, int sign, int to) {
        String front = String.join("\n", lines.subList(from, sign));
        String back = String.join("\n", lines.subList(sign + 1, to));
        twoSided(from, front, back, lines.get(sign).strip().equals("??"));
        take(from, to);
    }

    private int asked(int from) {
        int to = from + 1;
        while (to < lines.size() && !lines.get(to).isBlank() && !lines.get(to).matches("(?:[QC]:|---|#{1,6} ).*")) {
            to++;
        }
        for (int i = from + 1; i < to; i++) {
            if (lines.get(i).startsWith("A:")) {
                String front = String.join("\n", lines.subList(from, i)).substring(2);
                String back = String.join("\n", lines.subList(i, to)).substring(2);
                twoSided(from, front, back, false);
                take(from, to);
                return to;
            }
        }
        return from + 1;
    }

    private void single(int at, String line) {
        String words = BULLET.matcher(line).replaceFirst("");
        if (line.startsWith("C:")) {
            gaps(at, Gaps.inBrackets(line.substring(2)));
            return;
        }
        boolean tagged = !decks.isEmpty() || !tags(line).isEmpty();
        Optional<Separator> divided = Separator.in(words, tagged);
        if (divided.isPresent()) {
            twoSided(
                    at,
                    divided.get().front(),
                    divided.get().back(),
                    divided.get().both());
            take(at, at + 1);
        } else {
            gaps(at, Gaps.in(words));
        }
    }

    private void gaps(int at, Gaps gaps) {
        if (gaps.isEmpty() || !gaps.hasContext()) {
            return;
        }
        for (List<Gaps.Gap> card : gaps.cards()) {
            String front = plain(gaps.filled(card::contains));
            List<String> answers = card.stream().map(gap -> plain(gap.answer())).toList();
            String hint = card.stream()
                    .map(Gaps.Gap::hint)
                    .filter(words -> !words.isEmpty())
                    .findFirst()
                    .orElse("");
            add(NoteCard.Kind.CLOZE, at, front, answers, hint);
        }
        take(at, at + 1);
    }

    private void twoSided(int at, String front, String back, boolean both) {
        String asked = plain(front);
        String answer = plain(back);
        if (asked.isEmpty() || answer.isEmpty()) {
            return;
        }
        add(NoteCard.Kind.BASIC, at, asked, List.of(answer), "");
        if (both) {
            add(NoteCard.Kind.REVERSED, at, answer, List.of(asked), "");
        }
    }

    private void add(NoteCard.Kind kind, int at, String front, List<String> answers, String hint) {
        List<String> own = tags(lines.get(at));
        cards.add(new NoteCard(
                kind,
                front,
                answers,
                hint,
                own.isEmpty() ? decks : own,
                headings,
                note.firstLine() + at,
                lines.get(at).strip()));
    }

    private static String plain(String markdown) {
        return markdown.lines()
                .map(line -> InlineText.of(
                                BULLET.matcher(line.replace(Gaps.GAP, "\ue000")).replaceFirst(""))
                        .text())
                .map(line -> line.replaceFirst("^#{1,6}\\s+", "").replace("\ue000", Gaps.GAP))
                .filter(line -> !line.isEmpty())
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    private void take(int from, int to) {
        for (int i = from; i < to; i++) {
            taken.add(note.firstLine() + i);
        }
    }
}
