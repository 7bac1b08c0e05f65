package warmstart.quiz.harvest.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes the markup out of one line, in a single pass: emphasis in any nesting, code, links, pictures, tags, block ids and
 * what is struck out.
 */
public final class InlineText {
    private static final Pattern BLOCK_ID = Pattern.compile("\\s\\^[\\w-]{1,60}$");
    private static final Pattern TAG = Pattern.compile("(?<=^|\\s)#[\\p{L}_][\\p{L}\\p{N}_/-]{0,80}(?=\\s|$)");
    private static final Pattern HTML =
            Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,15}(?:\\s[^<>]{0,200})?/?>|<!--.{0,5000}?-->|%%.{0,5000}?%%");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,40}\\]");
    private static final Map<String, String> ENTITIES =
            Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&nbsp;", " ", "&quot;", "\"", "&#39;", "'", "&ndash;", "–");
    private static final int LABEL_MAX = 300;

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final Deque<Mark> open = new ArrayDeque<>();
    private int at;

    private InlineText(String source) {
        this.source = source;
    }

    /** What a reader sees of a line. */
    public static Phrase of(String line) {
        String plain = BLOCK_ID.matcher(HTML.matcher(line).replaceAll(" ")).replaceAll("");
        plain = FOOTNOTE.matcher(plain).replaceAll("");
        return new InlineText(plain).read();
    }

    private Phrase read() {
        while (at < source.length()) {
            char c = source.charAt(at);
            switch (c) {
                case '`' -> code();
                case '*', '_', '=', '~' -> emphasis(c);
                case '!', '[' -> link();
                case '\\' -> escape();
                case '&' -> entity();
                default -> {
                    text.append(c);
                    at++;
                }
            }
        }
        return squeezed();
    }

    private void code() {
        int ticks = run('`');
        String fence = "`".repeat(ticks);
        int end = source.indexOf(fence, at + ticks);
        if (end < 0) {
            text.append(fence);
            at += ticks;
            return;
        }
        int from = text.length();
        text.append(source.substring(at + ticks, end).strip());
        marks.add(new Mark(Mark.Kind.CODE, from, text.length()));
        at = end + ticks;
    }

    private void emphasis(char c) {
        int length = run(c);
        boolean word = c == '_' && inWord(at - 1) && inWord(at + length);
        boolean single = (c == '=' || c == '~') && length != 2;
        boolean lonely = c == '*' && space(at - 1) && space(at + length);
        if (word || single || lonely || length > 3) {
            text.append(source, at, at + length);
        } else if (c == '~') {
            struck(length);
            return;
        } else if (length >= 2) {
            toggle(c == '=' ? Mark.Kind.HIGHLIGHT : Mark.Kind.STRONG);
        }
        at += length;
    }

    private void struck(int length) {
        int end = source.indexOf("~~", at + length);
        // What is struck out is no longer said.
        at = end < 0 ? at + length : end + 2;
    }

    private void toggle(Mark.Kind kind) {
        if (!open.isEmpty() && open.peek().kind() == kind) {
            int from = open.pop().from();
            if (from < text.length()) {
                marks.add(new Mark(kind, from, text.length()));
            }
        } else {
            open.push(new Mark(kind, text.length(), text.length()));
        }
    }

    private void link() {
        boolean picture = source.charAt(at) == '!';
        int start = picture ? at + 1 : at;
        if (source.startsWith("[[", start)) {
            wikilink(start, picture);
        } else if (source.startsWith("[", start)) {
            markdownLink(start, picture);
        } else {
            text.append(source.charAt(at++));
        }
    }

    private void wikilink(int start, boolean picture) {
        int end = closing("]]", start);
        if (end < 0) {
            text.append("[[");
            at = start + 2;
            return;
        }
        if (!picture) {
            mark(shown(source.substring(start + 2, end)));
        }
        at = end + 2;
    }

    /** The alias, or the target as Obsidian shows it, its heading without the note. */
    private static String shown(String inside) {
        int bar = inside.indexOf('|');
        String words = bar >= 0 ? inside.substring(bar + 1) : inside;
        int hash = bar >= 0 ? -1 : words.lastIndexOf('#');
        return (hash >= 0 ? words.substring(hash + 1) : words).replaceFirst("^\\^", "");
    }

    private void markdownLink(int start, boolean picture) {
        int end = closing("](", start);
        int close = end < 0 ? -1 : closing(")", end);
        if (end < 0 || close < 0) {
            text.append('[');
            at = start + 1;
            return;
        }
        if (!picture) {
            mark(source.substring(start + 1, end));
        }
        at = close + 1;
    }

    private int closing(String mark, int from) {
        int end = source.indexOf(mark, from);
        return end - from > LABEL_MAX ? -1 : end;
    }

    private void mark(String words) {
        int from = text.length();
        text.append(words.replaceAll("[*`]", ""));
        marks.add(new Mark(Mark.Kind.LINK, from, text.length()));
    }

    private void escape() {
        boolean mark = at + 1 < source.length() && !Character.isLetterOrDigit(source.charAt(at + 1));
        text.append(mark ? source.charAt(at + 1) : '\\');
        at += mark ? 2 : 1;
    }

    private void entity() {
        for (Map.Entry<String, String> known : ENTITIES.entrySet()) {
            if (source.startsWith(known.getKey(), at)) {
                text.append(known.getValue());
                at += known.getKey().length();
                return;
            }
        }
        text.append('&');
        at++;
    }

    private int run(char c) {
        int end = at;
        while (end < source.length() && source.charAt(end) == c) {
            end++;
        }
        return end - at;
    }

    private boolean inWord(int i) {
        return i >= 0 && i < source.length() && Character.isLetterOrDigit(source.charAt(i));
    }

    private boolean space(int i) {
        return i < 0 || i >= source.length() || Character.isWhitespace(source.charAt(i));
    }

    /** Without tags, with one space between words, the marks moved along. */
    private Phrase squeezed() {
        String untagged =
                TAG.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
        StringBuilder words = new StringBuilder(untagged.length());
        int[] place = new int[untagged.length() + 1];
        for (int i = 0; i < untagged.length(); i++) {
            char c = untagged.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
            place[i] = words.length();
            if (!space) {
                words.append(c);
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        place[untagged.length()] = words.length();
        int end = words.toString().stripTrailing().length();
        List<Mark> moved = marks.stream()
                .map(mark -> new Mark(mark.kind(), Math.min(end, place[mark.from()]), Math.min(end, place[mark.to()])))
                .filter(mark -> mark.from() < mark.to())
                .toList();
        return new Phrase(words.substring(0, end), moved);
    }
}
