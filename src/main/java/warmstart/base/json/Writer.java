package warmstart.base.json;

import java.util.Iterator;
import java.util.Map;

/** Writes a value as text without spaces, keys in their order. */
final class Writer {
    private final StringBuilder out = new StringBuilder();
    private final Escapes escapes;

    private Writer(Escapes escapes) {
        this.escapes = escapes;
    }

    static Writer forPages() {
        return new Writer(Escapes.SAFE_IN_HTML);
    }

    static Writer forServices() {
        return new Writer(Escapes.ONLY_WHAT_MUST_BE);
    }

    String write(Json value) {
        append(value);
        return out.toString();
    }

    /** Counted without making the bytes; an unpaired surrogate never gets here, it is written as an escape. */
    static long utf8Bytes(String text) {
        return text.codePoints().mapToLong(Writer::utf8Bytes).sum();
    }

    private static long utf8Bytes(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
    }

    private void append(Json value) {
        switch (value.kind()) {
            case OBJECT -> object((JsonObject) value);
            case ARRAY -> array((JsonArray) value);
            case TEXT -> escapes.quote(((JsonText) value).value(), out);
            case NUMBER -> out.append((JsonNumber) value);
            case BOOL -> out.append(((JsonBool) value).value());
            case NULL -> out.append("null");
        }
    }

    private void object(JsonObject object) {
        out.append('{');
        String comma = "";
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            out.append(comma);
            escapes.quote(member.getKey(), out);
            out.append(':');
            append(member.getValue());
            comma = ",";
        }
        out.append('}');
    }

    private void array(JsonArray array) {
        out.append('[');
        for (Iterator<Json> items = array.items().iterator(); items.hasNext(); ) {
            append(items.next());
            out.append(items.hasNext() ? "," : "");
        }
        out.append(']');
    }
}
