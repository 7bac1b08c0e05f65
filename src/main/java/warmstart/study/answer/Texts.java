package warmstart.study.answer;

/** Makes text of unknown origin fit to be kept. */
final class Texts {
    private Texts() {}

    /**
     * The text on one line, without control characters (PostgreSQL refuses a NUL) and lone surrogates (no database can write
     * them as UTF-8), cut to a length in UTF-16 units without splitting a character.
     */
    static String kept(String text, int charsMax) {
        StringBuilder kept = new StringBuilder();
        text.replaceAll("[\\t\\r\\n]+", " ")
                .codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .takeWhile(c -> kept.length() + Character.charCount(c) <= charsMax)
                .forEachOrdered(kept::appendCodePoint);
        return kept.toString();
    }
}
