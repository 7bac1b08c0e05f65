package warmstart.quiz.harvest.find;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.quiz.harvest.fact.Found;
import warmstart.quiz.harvest.fact.FoundCause;
import warmstart.quiz.harvest.fact.FoundNegation;
import warmstart.quiz.harvest.fact.FoundRequirement;
import warmstart.quiz.harvest.fact.FoundStatement;
import warmstart.quiz.harvest.fact.GapSentence;
import warmstart.quiz.harvest.fact.Place;
import warmstart.quiz.harvest.outline.Entry;

/** Finds what a sentence says that is no number, name or list: a requirement, a negation, a cause, a statement. */
final class SentenceFinder implements Finder {
    private static final int WORDS_MIN = 2;
    private static final int WORDS_MAX = 40;
    private static final int KEY_WORDS_MAX = 6;
    private static final Pattern REQUIRES = Pattern.compile(
            "^(.*?\\b(?i:requires?|must have|depends on|relies on))\\s+((?i:the |an? )?)([^.,;]{2,80})([.]?)$");
    private static final Pattern CAUSE = Pattern.compile(
            "^(.{8,120}?),?\\s(\\(?(?i:because of|because|since|so that|in order to|due to|to avoid|to prevent|to ensure|as))\\s+([^.;()]{3,120})[.)]?$");
    private static final Pattern NEGATIVE =
            Pattern.compile("(?i)\\b(not|cannot|can't|never|no|don't|doesn't|isn't|aren't|won't|without|NOT)\\b");

    private final Context context;

    SentenceFinder(Context context) {
        this.context = context;
    }

    @Override
    public List<Found> in(Entry entry) {
        int words = entry.text().split(" ").length;
        if (words < WORDS_MIN
                || words > WORDS_MAX
                || entry.leads()
                || entry.text().endsWith("?")) {
            return List.of();
        }
        Place place = context.place(entry);
        String above = context.above(entry);
        return requirement(entry, place, above)
                .or(() -> cause(entry, place, above))
                .or(() -> sentence(entry, place, above))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Found> requirement(Entry entry, Place place, String above) {
        Matcher requires = REQUIRES.matcher(entry.text());
        if (!requires.matches()
                || requires.group(3).split(" ").length > KEY_WORDS_MAX
                || NEGATIVE.matcher(entry.text()).find()) {
            return Optional.empty();
        }
        GapSentence sentence = new GapSentence(
                requires.group(1) + " " + requires.group(2), requires.group(3).strip(), requires.group(4));
        return Optional.of(new FoundRequirement(place, above, sentence));
    }

    private static Optional<Found> cause(Entry entry, Place place, String above) {
        Matcher cause = CAUSE.matcher(entry.text());
        boolean as = cause.matches()
                && cause.group(2).endsWith("as")
                && !cause.group(3).matches(".*\\b(?:is|are|has|have|does|can|will)\\b.*");
        if (!cause.matches() || as || cause.group(3).split(" ").length > KEY_WORDS_MAX) {
            return Optional.empty();
        }
        String before = entry.text().substring(0, cause.start(3));
        String after = entry.text().substring(cause.end(3));
        return Optional.of(new FoundCause(
                place, above, new GapSentence(before, cause.group(3).strip(), after)));
    }

    private static Optional<Found> sentence(Entry entry, Place place, String above) {
        boolean negative = NEGATIVE.matcher(entry.text()).find();
        return GapChooser.choose(entry, above)
                .map(sentence -> negative
                        ? new FoundNegation(place, above, sentence)
                        : new FoundStatement(place, above, sentence));
    }
}
