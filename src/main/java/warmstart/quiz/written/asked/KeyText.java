package warmstart.quiz.written.asked;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import warmstart.facts.FactId;
import warmstart.quiz.written.ClozeQuestion;
import warmstart.quiz.written.HotspotQuestion;
import warmstart.quiz.written.MatchingQuestion;
import warmstart.quiz.written.NumericQuestion;
import warmstart.quiz.written.OrderingQuestion;
import warmstart.quiz.written.ProvedScenario;
import warmstart.quiz.written.WrittenItem;
import warmstart.quiz.written.WrittenOption;
import warmstart.quiz.written.WrittenQuestion;
import warmstart.quiz.written.expression.Phrase;

/** What the keys of a question say, before values are filled in. Wrong answers may be re-worded without changing it. */
final class KeyText {
    private KeyText() {}

    static String of(WrittenQuestion question) {
        return phrases(question).map(Phrase::text).collect(Collectors.joining("\n"));
    }

    /** The facts on which the key stands: those in it, in the stem, and in the run that proves it. */
    static List<FactId> facts(WrittenItem item) {
        Stream<Phrase> asked = Stream.concat(Stream.of(item.question().stem()), phrases(item.question()));
        return Stream.concat(asked, item.scenario().stream().map(ProvedScenario::json))
                .flatMap(phrase -> phrase.facts().stream())
                .distinct()
                .toList();
    }

    private static Stream<Phrase> phrases(WrittenQuestion question) {
        if (question instanceof NumericQuestion numeric) {
            return Stream.of(numeric.key());
        }
        if (question instanceof ClozeQuestion cloze) {
            return cloze.gaps().stream().map(gap -> gap.answers().get(0));
        }
        if (question instanceof MatchingQuestion matching) {
            return matching.pairs().stream().flatMap(pair -> Stream.of(pair.left(), pair.right()));
        }
        if (question instanceof OrderingQuestion ordering) {
            return ordering.steps().stream().map(WrittenOption::text);
        }
        if (question instanceof HotspotQuestion hotspot) {
            return hotspot.areas().stream().filter(HotspotQuestion.Area::key).map(HotspotQuestion.Area::name);
        }
        List<WrittenOption> options = WrittenOption.of(question);
        return options.stream()
                .filter(WrittenOption::key)
                .map(WrittenOption::text)
                .sorted(KeyText::byText);
    }

    private static int byText(Phrase one, Phrase other) {
        return one.text().compareTo(other.text());
    }
}
