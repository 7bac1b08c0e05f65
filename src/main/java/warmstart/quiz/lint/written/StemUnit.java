package warmstart.quiz.lint.written;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import warmstart.facts.Unit;
import warmstart.quiz.lint.text.Sentences;

/** The unit that a question wants its answer in: seconds in {@code After how many seconds …?} */
final class StemUnit {
    private static final Pattern WANTED = Pattern.compile("(?i)\\b(?:how many|in) ([a-z]{1,20})\\b");

    private StemUnit() {}

    /** The unit; empty when the question names none, or counts something. */
    static Optional<Unit> of(String stem) {
        return WANTED.matcher(Sentences.question(stem))
                .results()
                .map((MatchResult found) -> Unit.spelt(found.group(1)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
