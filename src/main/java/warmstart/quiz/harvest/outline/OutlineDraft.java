package warmstart.quiz.harvest.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** An outline while it is read: knows what the next line stands under. */
final class OutlineDraft {
    private static final int BOLD_LEVEL = 7;
    private static final int BOLD_WORDS_MAX = 8;

    /** A list may follow the line that announces it after at most so many blank lines. */
    private static final int BLANKS_MAX = 1;

    /** Whoever nests deeper has lost count; what lies deeper is taken to lie at this depth. */
    private static final int DEPTH_MAX = 40;

    private final NoteText note;
    private final List<Entry> entries = new ArrayList<>();
    private final Deque<Entry> headings = new ArrayDeque<>();
    private final Deque<Bullet> bullets = new ArrayDeque<>();
    private List<String> head = List.of();
    private int run;
    private int blanks;
    private boolean open;

    private record Bullet(int indent, Entry entry) {}

    OutlineDraft(NoteText note) {
        this.note = note;
    }

    int size() {
        return entries.size();
    }

    boolean inTable() {
        return !head.isEmpty();
    }

    void blank() {
        blanks++;
        open = false;
        head = List.of();
    }

    void heading(int level, int line, String source, String words) {
        Phrase phrase = InlineText.of(words);
        blank();
        bullets.clear();
        while (!headings.isEmpty() && headings.peek().level() >= level) {
            headings.pop();
        }
        if (!phrase.text().isEmpty()) {
            headings.push(add(EntryKind.HEADING, level, line, source, phrase));
        }
        run++;
    }

    /** The last line of text turns out to be a heading. */
    void underlined(int level) {
        Entry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        if (last != null && last.kind() == EntryKind.SENTENCE && open && blanks == 0) {
            entries.remove(entries.size() - 1);
            heading(level, last.line(), last.source(), last.text());
        } else {
            blank();
        }
    }

    void item(int indent, int line, String source, String words) {
        Phrase phrase = InlineText.of(words);
        while (!bullets.isEmpty() && bullets.peek().indent >= indent && !leads(bullets.peek(), indent)) {
            bullets.pop();
        }
        if (bullets.size() >= DEPTH_MAX) {
            bullets.pop();
        }
        boolean follows = blanks == 0 || !bullets.isEmpty();
        run += follows && open ? 0 : blanks > 0 && bullets.isEmpty() ? 1 : 0;
        blanks = 0;
        head = List.of();
        if (phrase.text().isEmpty()) {
            return;
        }
        Entry entry = add(EntryKind.ITEM, bullets.size() + 1, line, source, phrase);
        bullets.push(new Bullet(indent, entry));
        open = true;
    }

    /** Whether a line of text announces the list that begins below it. */
    private boolean leads(Bullet bullet, int indent) {
        return bullet.entry.kind() == EntryKind.SENTENCE && bullet.indent <= indent && blanks <= BLANKS_MAX;
    }

    void text(int indent, int line, String source, String words) {
        head = List.of();
        Phrase phrase = InlineText.of(words);
        if (phrase.text().isEmpty()) {
            return;
        }
        if (open && blanks == 0 && continues(indent, phrase)) {
            extend(words);
            return;
        }
        while (!bullets.isEmpty() && bullets.peek().indent >= indent) {
            bullets.pop();
        }
        if (isBoldLine(phrase)) {
            heading(BOLD_LEVEL, line, source, words.replaceAll("[*_]{2,3}", "").replaceFirst("\\s*:\\s*$", ""));
            return;
        }
        // A line in bold heads the list below it, not the paragraphs that follow.
        boolean listed = !entries.isEmpty() && entries.get(entries.size() - 1).kind() == EntryKind.ITEM;
        if (blanks > 0 && listed && !headings.isEmpty() && headings.peek().level() == BOLD_LEVEL) {
            headings.pop();
        }
        run += blanks > 0 ? 1 : 0;
        blanks = 0;
        sentences(indent, line, source, words);
        open = true;
    }

    /** A line goes on with the last one when it is indented below its bullet, or when the sentence is not over yet. */
    private boolean continues(int indent, Phrase phrase) {
        Entry last = entries.get(entries.size() - 1);
        if (last.kind() == EntryKind.ITEM) {
            return (!bullets.isEmpty() && indent > bullets.peek().indent)
                    || Character.isLowerCase(phrase.text().charAt(0));
        }
        boolean over = last.text().matches("(?s).*[.!?:;]$") || last.source().endsWith("  ");
        return last.kind() == EntryKind.SENTENCE
                && !over
                && Character.isLowerCase(phrase.text().charAt(0));
    }

    private void extend(String words) {
        Entry last = entries.remove(entries.size() - 1);
        String source = last.source() + "\n" + words;
        Phrase joined = join(last.phrase(), InlineText.of(words));
        Entry longer = new Entry(
                last.index(), last.parent(), last.kind(), last.level(), last.run(), last.line(), source, joined);
        entries.add(longer);
        if (!bullets.isEmpty() && bullets.peek().entry.index() == last.index()) {
            bullets.push(new Bullet(bullets.pop().indent, longer));
        }
    }

    private static Phrase join(Phrase first, Phrase second) {
        int shift = first.text().length() + 1;
        List<Mark> marks = new ArrayList<>(first.marks());
        second.marks().forEach(mark -> marks.add(new Mark(mark.kind(), mark.from() + shift, mark.to() + shift)));
        return new Phrase(first.text() + " " + second.text(), marks);
    }

    private static boolean isBoldLine(Phrase phrase) {
        String text = phrase.text();
        String words = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
        return phrase.marks().size() == 1
                && phrase.marks().get(0).kind() == Mark.Kind.STRONG
                && phrase.marks().get(0).from() == 0
                && phrase.marks().get(0).to() >= words.length()
                && words.split(" ").length <= BOLD_WORDS_MAX
                && !words.endsWith(".");
    }

    private void sentences(int indent, int line, String source, String words) {
        List<String> parts = Sentences.of(words);
        for (String part : parts) {
            Phrase phrase = InlineText.of(part);
            if (phrase.text().isEmpty()) {
                continue;
            }
            Entry entry = add(EntryKind.SENTENCE, 0, line, source, phrase);
            if (entry.leads()) {
                bullets.push(new Bullet(indent, entry));
            }
        }
    }

    void row(boolean isHead, int line, String source, String words) {
        List<String> cells = cells(words);
        if (isHead) {
            head = cells;
            run++;
            return;
        }
        for (int column = 1; column < cells.size() && column < head.size(); column++) {
            String value = cells.get(column);
            String name = name(cells.get(0), column);
            if (!value.isBlank() && !cells.get(0).isBlank()) {
                add(EntryKind.CELL, 0, line, source, InlineText.of(name + ": " + value));
            }
        }
        blanks = 0;
    }

    /** What a cell is the value of: {@code Window size}, in a column for defaults {@code Default window size}. */
    private String name(String row, int column) {
        String title = head.get(column);
        if (title.matches("(?i)(?:max|maximum|min|minimum|default)(?: values?)?")) {
            boolean word = row.length() > 1 && Character.isLowerCase(row.charAt(1));
            String small = word ? Character.toLowerCase(row.charAt(0)) + row.substring(1) : row;
            return title.split(" ", -1)[0] + " " + small;
        }
        return head.size() > 2 ? row + " (" + title + ")" : row;
    }

    private static List<String> cells(String row) {
        String inside = row.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        // A wikilink in a table writes its bar with a backslash.
        return Arrays.stream(inside.split("(?<!\\\\)\\|", -1))
                .map(cell -> cell.strip().replace("\\|", "|"))
                .toList();
    }

    private Entry add(EntryKind kind, int level, int line, String source, Phrase phrase) {
        Entry above = bullets.isEmpty() ? headings.peek() : bullets.peek().entry;
        int parent = above == null || (kind == EntryKind.HEADING && headings.isEmpty()) ? -1 : above.index();
        Entry entry = new Entry(entries.size(), parent, kind, level, run, line, source, phrase);
        entries.add(entry);
        return entry;
    }

    NoteOutline outline() {
        return new NoteOutline(note, entries);
    }
}
