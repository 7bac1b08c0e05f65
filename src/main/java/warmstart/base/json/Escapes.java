package warmstart.base.json;

/** Which characters of a text are written as escapes. */
enum Escapes {
    /** As the traces of the simulator are written: nothing that HTML or an old JavaScript would trip over. */
    SAFE_IN_HTML {
        @Override
        void append(char c, boolean paired, StringBuilder out) {
            if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ' || Character.isSurrogate(c) || "<>&\u2028\u2029".indexOf(c) >= 0) {
                unicode(c, out);
            } else {
                out.append(c);
            }
        }
    },

    /** As runtimes and services write it; this is what their limits count. */
    ONLY_WHAT_MUST_BE {
        @Override
        void append(char c, boolean paired, StringBuilder out) {
            int letter = "\b\f\n\r\t".indexOf(c);
            if (letter >= 0) {
                out.append('\\').append("bfnrt".charAt(letter));
            } else if (c < ' ' || (Character.isSurrogate(c) && !paired)) {
                unicode(c, out);
            } else {
                out.append(c);
            }
        }
    };

    /** One character other than quote and backslash; {@code paired} when it is half of a character beyond U+FFFF. */
    abstract void append(char c, boolean paired, StringBuilder out);

    void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else {
                append(c, paired(text, i), out);
            }
        }
        out.append('"');
    }

    private static boolean paired(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static void unicode(char c, StringBuilder out) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(c >> shift & 0xF, 16));
        }
    }
}
