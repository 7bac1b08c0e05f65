package warmstart.quiz.grade;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name without what does not matter in it.
 *
 * @param words its words, in lower case, without articles and words that only say what kind of thing it is
 */
record Name(List<String> words) {
    private static final int LENGTH_MAX = 200;
    /** Shorter names differ from each other by a letter. */
    private static final int ONE_SLIP_FROM = 5;

    private static final int TWO_SLIPS_FROM = 9;
    private static final Pattern POLICY_ARN = Pattern.compile("^arn:aws[a-z-]*:iam::aws:policy/([a-z-]+/)*");
    private static final List<String> FILLING = List.of(
            "a", "an", "the", "its", "amazon", "aws", "service", "policy", "managed", "permission", "action", "type");

    Name {
        words = List.copyOf(words);
    }

    static Name of(String written) {
        String capped = written.length() > LENGTH_MAX ? written.substring(0, LENGTH_MAX) : written;
        String folded = Normalizer.normalize(capped, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{Cf}|[`'\"“”‘’]", "")
                .strip();
        String bare = POLICY_ARN.matcher(folded).replaceFirst("");
        List<String> all = Arrays.stream(bare.split("[^\\p{L}\\p{N}*$]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> telling =
                all.stream().filter(word -> !FILLING.contains(word)).toList();
        return new Name(telling.isEmpty() ? all : telling);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether both are the same name; where one puts a space or a dash does not matter. */
    boolean isSame(Name other) {
        return joined().equals(other.joined());
    }

    private String joined() {
        return String.join("", words);
    }

    /** Whether what was typed is so near to a name that it can be meant. */
    boolean mayBeSlipOf(Name name) {
        int length = name.joined().length();
        int allowed = length >= TWO_SLIPS_FROM ? 2 : length >= ONE_SLIP_FROM ? 1 : 0;
        return digits().equals(name.digits()) && distance(name) <= allowed;
    }

    private String digits() {
        return joined().chars()
                .filter(Character::isDigit)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    /** How many letters have to be changed, added, left out or swapped with their neighbour (Damerau, 1964). */
    int distance(Name other) {
        String one = joined();
        String two = other.joined();
        int[][] cost = new int[one.length() + 1][two.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= two.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, two, i, j);
            }
        }
        return cost[one.length()][two.length()];
    }

    private static int cheapest(int[][] cost, String one, String two, int i, int j) {
        boolean same = one.charAt(i - 1) == two.charAt(j - 1);
        int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == two.charAt(j - 2) && one.charAt(i - 2) == two.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
