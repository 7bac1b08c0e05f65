package warmstart.quiz.harvest.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a paragraph apart into sentences. */
final class Sentences {
    // A full stop ends a sentence when a capital follows; "e.g. S3", "etc. The" and initials do not count.
    private static final Pattern END =
            Pattern.compile("(?<![.\\s]\\p{L})(?<!e\\.g|i\\.e|etc|approx|vs|No)[.!?]\\s+(?=[\\p{Lu}*`\\[\"])");

    private Sentences() {}

    static List<String> of(String paragraph) {
        List<String> sentences = new ArrayList<>();
        Matcher end = END.matcher(paragraph);
        int from = 0;
        while (end.find()) {
            sentences.add(paragraph.substring(from, end.start() + 1));
            from = end.end();
        }
        sentences.add(paragraph.substring(from));
        return sentences;
    }
}
