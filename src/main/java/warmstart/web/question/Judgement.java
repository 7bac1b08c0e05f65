package warmstart.web.question;

import java.util.List;
import java.util.stream.IntStream;
import warmstart.notes.SafeHtml;
import warmstart.notes.Typesetter;
import warmstart.notes.Vault;
import warmstart.quiz.grade.Outcome;
import warmstart.quiz.grade.Verdict;
import warmstart.quiz.question.Cloze;
import warmstart.quiz.question.Hotspot;
import warmstart.quiz.question.Matching;
import warmstart.quiz.question.MultipleChoice;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.Ordering;
import warmstart.quiz.question.Prose;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.SingleChoice;
import warmstart.study.Shelf;

/** Sets a question that was judged: what was said, what is right, and why. */
public final class Judgement {
    /** Longer options are read where they stand. */
    private static final int SAID_AGAIN_MAX = 48;

    private final Typesetter typesetter;
    private final Vault vault;

    public Judgement(Shelf shelf) {
        this.typesetter = shelf.typesetter();
        this.vault = shelf.vault();
    }

    /**
     * The question as it turned out.
     *
     * @param picked the places of what was chosen, in the order given; empty when it was typed, or shown
     */
    public JudgedView view(Question question, Verdict verdict, List<Integer> picked) {
        return new JudgedView(
                QuestionKind.of(question).word(),
                stem(question),
                Stems.isBrief(question),
                options(question, picked),
                question instanceof Ordering ordering ? steps(ordering, picked) : List.of(),
                question instanceof Matching matching ? pairs(matching, picked) : List.of(),
                question instanceof Hotspot hotspot ? Setting.picture(hotspot, vault) : null,
                verdict.outcome() == Outcome.RIGHT || verdict.outcome() == Outcome.NEAR,
                word(verdict),
                isListed(question) ? SafeHtml.empty() : words(verdict.said(), question),
                isListed(question) ? SafeHtml.empty() : words(verdict.key(), question),
                verdict.reasons().stream().map(typesetter::line).toList());
    }

    /** Orders, pairs and long options are shown in full, so that they need not be said again in a row. */
    private static boolean isListed(Question question) {
        return question instanceof Ordering
                || question instanceof Matching
                || question instanceof MultipleChoice
                || Setting.texts(question).stream().anyMatch(text -> text.length() > SAID_AGAIN_MAX);
    }

    /** What is typed is plain text; what is chosen is Markdown, like the options. */
    private SafeHtml words(String text, Question question) {
        return typesetter.line(Setting.texts(question).isEmpty() ? Prose.plain(text) : text);
    }

    private static String word(Verdict verdict) {
        if (verdict.said().isEmpty()) {
            return "Shown.";
        }
        return switch (verdict.outcome()) {
            case RIGHT -> "Right.";
            case NEAR -> "Nearly.";
            case PARTLY -> "In part.";
            case UNIT_MISSING, WRONG -> "Not yet.";
            case EMPTY -> "Shown.";
        };
    }

    private SafeHtml stem(Question question) {
        if (!(question instanceof Cloze cloze)) {
            return Stems.html(question, typesetter);
        }
        String text = cloze.stem();
        for (int number = 1; number <= cloze.gaps().size(); number++) {
            String key = cloze.gaps().get(number - 1).shownKey();
            text = text.replace(Cloze.mark(number), "**" + Prose.plain(key) + "**");
        }
        return Stems.isBrief(question) ? typesetter.line(text) : typesetter.block(text);
    }

    private List<JudgedView.Option> options(Question question, List<Integer> picked) {
        List<String> feedback = feedback(question);
        return IntStream.range(0, feedback.size())
                .mapToObj(i -> option(
                        Setting.letter(i),
                        Setting.texts(question).get(i),
                        isKey(question, i),
                        picked.contains(i),
                        picked.contains(i) && !isKey(question, i) ? "" : feedback.get(i)))
                .toList();
    }

    private static List<String> feedback(Question question) {
        if (question instanceof SingleChoice choice) {
            return choice.options().stream().map(Option::feedback).toList();
        }
        if (question instanceof MultipleChoice choice) {
            return choice.options().stream().map(Option::feedback).toList();
        }
        return question instanceof Hotspot hotspot
                ? hotspot.areas().stream().map(Hotspot.Area::feedback).toList()
                : List.of();
    }

    private static boolean isKey(Question question, int place) {
        return (question instanceof SingleChoice one && one.key() == place)
                || (question instanceof MultipleChoice many && many.keys().contains(place))
                || (question instanceof Hotspot hotspot
                        && hotspot.areas().get(place).key());
    }

    /** What was chosen in error is explained in the verdict, the others beside their text. */
    private JudgedView.Option option(String letter, String text, boolean right, boolean picked, String feedback) {
        String state = (right ? "right " : picked ? "miss " : "") + (picked ? "picked" : "");
        String said = right ? picked ? "chosen, correct" : "correct" : picked ? "chosen, not accepted" : "";
        return new JudgedView.Option(
                letter,
                typesetter.line(text),
                state.strip(),
                said,
                feedback.isBlank() ? SafeHtml.empty() : typesetter.line(feedback));
    }

    private List<JudgedView.Option> steps(Ordering ordering, List<Integer> given) {
        return IntStream.range(0, ordering.order().size())
                .mapToObj(place -> {
                    int step = ordering.order().get(place);
                    int put = given.indexOf(step);
                    String said = put < 0 || put == place ? "" : "you put it in place " + (put + 1);
                    return new JudgedView.Option(
                            String.valueOf(place + 1),
                            typesetter.line(ordering.steps().get(step).text()),
                            put < 0 ? "" : put == place ? "right picked" : "miss",
                            said,
                            SafeHtml.empty());
                })
                .toList();
    }

    private List<JudgedView.Pair> pairs(Matching matching, List<Integer> partners) {
        return IntStream.range(0, matching.left().size())
                .mapToObj(row -> {
                    int partner = row < partners.size() ? partners.get(row) : -1;
                    boolean right = matching.key().get(row) == partner;
                    String said =
                            right || partner < 0 || partner >= matching.right().size()
                                    ? ""
                                    : "you chose "
                                            + Prose.spoken(matching.right().get(partner));
                    return new JudgedView.Pair(
                            typesetter.line(matching.left().get(row)),
                            typesetter.line(matching.right().get(matching.key().get(row))),
                            partners.isEmpty() ? "" : right ? "right picked" : "miss",
                            said);
                })
                .toList();
    }
}
