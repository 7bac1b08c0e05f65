package warmstart.simulator.trace;

import warmstart.base.Check;

/**
 * Writes JSON text, keys in the order in which they are given, without any space, so that equal values give equal bytes.
 * The characters {@code < > &} and the two line separators of Unicode are escaped: the text can stand inside a
 * {@code <script type="application/json">}.
 */
public final class JsonWriter {
    /** The last character of ASCII. */
    private static final char DELETE = 0x7f;

    private static final int FIRST_ROOM = 64;

    private final StringBuilder out;
    private int depth;
    private boolean comma;

    /** A text that grows as it needs. */
    public JsonWriter() {
        this(FIRST_ROOM);
    }

    /** A text that will be about so many characters long. */
    JsonWriter(int characters) {
        out = new StringBuilder(characters);
    }

    /** Opens an object as the next value. */
    public JsonWriter beginObject() {
        return begin('{');
    }

    /** Closes the innermost object. */
    public JsonWriter endObject() {
        return end('}');
    }

    /** Opens an array as the next value. */
    public JsonWriter beginArray() {
        return begin('[');
    }

    /** Closes the innermost array. */
    public JsonWriter endArray() {
        return end(']');
    }

    /** The key of the next value. */
    public JsonWriter key(String key) {
        separate();
        quote(key);
        out.append(':');
        comma = false;
        return this;
    }

    /** The key of the next value, quoted already. */
    JsonWriter quotedKey(String key) {
        separate();
        out.append(key).append(':');
        comma = false;
        return this;
    }

    /** A text as the next value, quoted already. */
    JsonWriter quoted(String text) {
        separate();
        out.append(text);
        comma = true;
        return this;
    }

    /** A text as the next value. */
    public JsonWriter value(String text) {
        separate();
        quote(text);
        comma = true;
        return this;
    }

    /** A whole number as the next value. */
    public JsonWriter value(long number) {
        separate();
        out.append(number);
        comma = true;
        return this;
    }

    /** True or false as the next value. */
    public JsonWriter value(boolean flag) {
        separate();
        out.append(flag);
        comma = true;
        return this;
    }

    /** Ends a line, between two values at the top. */
    public JsonWriter newLine() {
        Check.state(depth == 0, "a line ends between values");
        out.append('\n');
        comma = false;
        return this;
    }

    /** The text so far. */
    @Override
    public String toString() {
        return out.toString();
    }

    private JsonWriter begin(char bracket) {
        separate();
        out.append(bracket);
        depth++;
        comma = false;
        return this;
    }

    private JsonWriter end(char bracket) {
        Check.state(depth > 0, "nothing is open");
        out.append(bracket);
        depth--;
        comma = true;
        return this;
    }

    private void separate() {
        if (comma) {
            out.append(',');
        }
    }

    private void quote(String text) {
        out.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            // What need not be escaped is appended in one piece; most texts are one piece.
            if (!isPlain(text.charAt(i))) {
                out.append(text, from, i);
                append(text.charAt(i));
                from = i + 1;
            }
        }
        out.append(text, from, text.length()).append('"');
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && (c < DELETE ? c != '"' && c != '\\' && c != '<' && c != '>' && c != '&' : !isEscaped(c));
    }

    private static boolean isEscaped(char c) {
        return c == '\u2028' || c == '\u2029' || Character.isSurrogate(c);
    }

    private void append(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '<', '>', '&', '\u2028', '\u2029' -> unicode(c);
            default -> {
                // An unpaired surrogate cannot be encoded as UTF-8, so it is written as an escape too.
                if (c < ' ' || Character.isSurrogate(c)) {
                    unicode(c);
                } else {
                    out.append(c);
                }
            }
        }
    }

    private void unicode(char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(c >> shift & 0xF, 16));
        }
    }
}
