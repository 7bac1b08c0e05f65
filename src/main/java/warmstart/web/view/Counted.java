package warmstart.web.view;

import java.util.List;

/** Numbers in sentences. */
public final class Counted {
    private static final List<String> WORDS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final double SECONDS_A_QUESTION = 30;

    private Counted() {}

    /** {@code 1 question}, {@code 14 questions}. */
    public static String of(int count, String one, String several) {
        return count + "\u00a0" + (count == 1 ? one : several);
    }

    /** In words as far as twelve: {@code Seven things}, {@code 14 things}; for the beginning of a sentence. */
    public static String capital(int count, String one, String several) {
        String number = count < WORDS.size() ? WORDS.get(count) : String.valueOf(count);
        return Character.toUpperCase(number.charAt(0)) + number.substring(1) + " " + (count == 1 ? one : several);
    }

    /** How long so many questions take, at half a minute each: {@code about 7 minutes}. */
    public static String minutes(int questions) {
        long minutes = Math.max(1, Math.round(questions * SECONDS_A_QUESTION / 60));
        return minutes == 1 ? "about a minute" : "about " + minutes + " minutes";
    }
}
