package warmstart.base.json;

import java.util.Locale;

/** The six kinds of JSON value, for a {@code switch} that the compiler checks for completeness. */
public enum JsonKind {
    OBJECT,
    ARRAY,
    TEXT,
    NUMBER,
    BOOL,
    NULL;

    /** As a message names it: {@code object}, {@code null}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
