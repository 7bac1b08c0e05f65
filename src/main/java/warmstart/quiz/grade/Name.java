package warmstart.quiz.grade;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A name without what does not matter in it, in each way of reading it: {@code the AWS Lambda role} is {@code lambdarole},
 * but as the words of {@code AWSLambdaRole} it is {@code awslambdarole}.
 *
 * @param spellings without spaces and dashes, in lower case; the first lacks all articles and words that only say what kind
 *     of thing it is, the others only those in front of the name or behind it; none for a text without words
 */
record Name(List<String> spellings) {
    private static final int LENGTH_MAX = 200;
    /** Shorter names differ from each other by a letter. */
    private static final int ONE_SLIP_FROM = 5;

    private static final int TWO_SLIPS_FROM = 9;
    private static final Pattern POLICY_ARN = Pattern.compile("^arn:aws[a-z-]*:iam::aws:policy/([a-z-]+/)*");
    private static final List<String> ARTICLES = List.of("a", "an", "the", "its", "amazon", "aws");
    private static final List<String> KINDS = List.of("service", "policy", "managed", "permission", "action", "type");
    /** Nobody puts more words in front of a name. */
    private static final int IN_FRONT_MAX = 6;

    Name {
        spellings = List.copyOf(spellings);
    }

    static Name of(String written) {
        String capped = written.length() > LENGTH_MAX ? written.substring(0, LENGTH_MAX) : written;
        String folded = Normalizer.normalize(capped, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{Cf}|[`'\"“”‘’]", "")
                .strip();
        String bare = POLICY_ARN.matcher(folded).replaceFirst("");
        return new Name(spellings(Arrays.stream(bare.split("[^\\p{L}\\p{N}*$]+"))
                .filter(word -> !word.isEmpty())
                .toList()));
    }

    private static List<String> spellings(List<String> words) {
        List<String> telling = words.stream().filter(word -> !isFilling(word)).toList();
        if (telling.isEmpty()) {
            String kind =
                    words.stream().filter(word -> !ARTICLES.contains(word)).collect(Collectors.joining());
            String whole = kind.isEmpty() ? String.join("", words) : kind;
            return whole.isEmpty() ? List.of() : List.of(whole);
        }
        int first = words.indexOf(telling.get(0));
        int end = words.lastIndexOf(telling.get(telling.size() - 1)) + 1;
        Stream<String> parts = IntStream.rangeClosed(Math.max(0, first - IN_FRONT_MAX), first)
                .mapToObj(start -> String.join("", words.subList(start, end)));
        return Stream.concat(Stream.of(String.join("", telling)), parts)
                .distinct()
                .toList();
    }

    private static boolean isFilling(String word) {
        return ARTICLES.contains(word) || KINDS.contains(word);
    }

    boolean isEmpty() {
        return spellings.isEmpty();
    }

    /** Whether both are the same name; where one puts a space or a dash does not matter. */
    boolean isSame(Name other) {
        return spellings.stream().anyMatch(other.spellings::contains);
    }

    /** Whether what was typed is so near to a name that it can be meant. */
    boolean mayBeSlipOf(Name name) {
        int length = name.bare().length();
        int allowed = length >= TWO_SLIPS_FROM ? 2 : length >= ONE_SLIP_FROM ? 1 : 0;
        return digits().equals(name.digits()) && distance(name) <= allowed;
    }

    /** The first spelling. */
    private String bare() {
        return isEmpty() ? "" : spellings.get(0);
    }

    private String digits() {
        return bare().chars()
                .filter(Character::isDigit)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    /** How many letters have to be changed, added, left out or swapped with their neighbour (Damerau, 1964). */
    int distance(Name other) {
        return spellings.stream()
                .flatMap(own -> other.spellings.stream().map(its -> distance(own, its)))
                .min(Integer::compare)
                .orElse(LENGTH_MAX);
    }

    private static int distance(String one, String two) {
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
