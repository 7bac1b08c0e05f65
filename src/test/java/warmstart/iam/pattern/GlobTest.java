package warmstart.iam.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import warmstart.base.Rng;

class GlobTest {
    @Test
    void anEmptyPatternMatchesTheEmptyTextAlone() {
        assertThat(Glob.of("").matches("")).isTrue();
        assertThat(Glob.of("").matches("a")).isFalse();
        assertThat(Glob.of("**").matches("")).isTrue();
        assertThat(Glob.of("?").matches("")).isFalse();
    }

    @Test
    void aLiteralTakesStarsAsTheyAre() {
        assertThat(Glob.literal("a*").matches("a*")).isTrue();
        assertThat(Glob.literal("a*").matches("ab")).isFalse();
    }

    @Test
    @Timeout(5)
    void aPatternOfManyStarsIsDecidedInNoTime() {
        assertThat(Glob.of("*a".repeat(5_000) + "b").matches("a".repeat(20_000)))
                .isFalse();
    }

    /** All patterns and texts over three signs up to four characters, and some longer ones, against the obvious recursion. */
    @Test
    void everySmallPatternIsReadLikeTheRecursion() {
        Rng rng = new Rng(7);
        for (int i = 0; i < 200_000; i++) {
            String pattern = word(rng, "ab*?", 7);
            String text = word(rng, "ab", 8);
            assertThat(Glob.of(pattern).matches(text))
                    .as("%s on %s", pattern, text)
                    .isEqualTo(fits(pattern, text));
        }
    }

    private static String word(Rng rng, String letters, int most) {
        StringBuilder word = new StringBuilder();
        for (int n = rng.nextInt(most + 1); n > 0; n--) {
            word.append(letters.charAt(rng.nextInt(letters.length())));
        }
        return word.toString();
    }

    private static boolean fits(String pattern, String text) {
        if (pattern.isEmpty()) {
            return text.isEmpty();
        }
        String rest = pattern.substring(1);
        return pattern.charAt(0) == '*'
                ? fits(rest, text) || !text.isEmpty() && fits(pattern, text.substring(1))
                : !text.isEmpty()
                        && (pattern.charAt(0) == '?' || pattern.charAt(0) == text.charAt(0))
                        && fits(rest, text.substring(1));
    }
}
