package warmstart.web.review;

/**
 * An answer that was sent but is not complete yet, so that its fields keep what was typed.
 *
 * @param number as typed
 * @param unit as chosen
 * @param message what is missing; empty at first sight
 */
record TypedSoFar(String number, String unit, String message) {
    /** Nothing typed yet. */
    static final TypedSoFar NOTHING = new TypedSoFar("", "", "");
}
