package warmstart.web.question;

import java.util.List;
import java.util.stream.IntStream;
import warmstart.facts.Unit;
import warmstart.notes.Attachments;
import warmstart.notes.SafeHtml;
import warmstart.notes.Typesetter;
import warmstart.notes.Vault;
import warmstart.quiz.answer.Answer;
import warmstart.quiz.answer.ChosenOption;
import warmstart.quiz.answer.ChosenOptions;
import warmstart.quiz.answer.FilledGaps;
import warmstart.quiz.answer.GivenOrder;
import warmstart.quiz.answer.JoinedPairs;
import warmstart.quiz.answer.TypedAnswer;
import warmstart.quiz.question.Cloze;
import warmstart.quiz.question.Hotspot;
import warmstart.quiz.question.Matching;
import warmstart.quiz.question.MultipleChoice;
import warmstart.quiz.question.Ordering;
import warmstart.quiz.question.Prose;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.TypedName;
import warmstart.quiz.question.TypedQuantity;
import warmstart.study.Shelf;

/** Sets a question for a page, with what was answered so far in its fields. */
public final class Setting {
    private static final String[] COUNTS = {"none", "one", "two", "three", "four", "five", "six"};

    private final Typesetter typesetter;
    private final Vault vault;

    public Setting(Shelf shelf) {
        this.typesetter = shelf.typesetter();
        this.vault = shelf.vault();
    }

    /**
     * The question with its fields.
     *
     * @param sent what was sent and was not complete; {@link SoFar#NOTHING} at first sight
     */
    public QuestionView view(Question question, SoFar sent) {
        Answer soFar = sent.answer();
        SafeHtml stem = Stems.html(question, typesetter);
        return new QuestionView(
                QuestionKind.of(question).word(),
                question instanceof Cloze ? SafeHtml.empty() : stem,
                Stems.isBrief(question),
                lead(question),
                sent.message(),
                options(question, soFar),
                input(question, soFar),
                question instanceof Cloze cloze ? stem.around(Stems.marks(cloze)) : List.of(),
                question instanceof Cloze cloze ? gaps(cloze, soFar) : List.of(),
                question instanceof Ordering ordering ? steps(ordering, soFar) : List.of(),
                question instanceof Matching matching ? table(matching, soFar) : null,
                question instanceof Hotspot hotspot ? picture(hotspot, vault) : null);
    }

    private static String lead(Question question) {
        return switch (QuestionKind.of(question)) {
            case SINGLE -> "Choose one.";
            case MULTIPLE ->
                "Choose "
                        + COUNTS[Math.min(6, ((MultipleChoice) question).keys().size())] + ".";
            case NUMBER, NAME -> "Your answer";
            case CLOZE -> ((Cloze) question).gaps().size() == 1 ? "Fill the gap." : "Fill the gaps.";
            case ORDERING -> "Put the steps in order, the first on top.";
            case MATCHING -> "Choose a partner for each.";
            case HOTSPOT -> "Point at the place, or choose it by name.";
        };
    }

    private List<QuestionView.Option> options(Question question, Answer soFar) {
        List<String> texts = texts(question);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new QuestionView.Option(letter(i), typesetter.line(texts.get(i)), isChosen(soFar, i)))
                .toList();
    }

    /** The texts of whatever can be chosen. */
    static List<String> texts(Question question) {
        if (question instanceof SingleChoice choice) {
            return choice.options().stream().map(option -> option.text()).toList();
        }
        if (question instanceof MultipleChoice choice) {
            return choice.options().stream().map(option -> option.text()).toList();
        }
        return question instanceof Hotspot hotspot
                ? hotspot.areas().stream().map(Hotspot.Area::name).toList()
                : List.of();
    }

    private static boolean isChosen(Answer soFar, int place) {
        return (soFar instanceof ChosenOptions chosen && chosen.indexes().contains(place))
                || (soFar instanceof ChosenOption one && one.index() == place);
    }

    private static QuestionView.@org.jspecify.annotations.Nullable Input input(Question question, Answer soFar) {
        TypedAnswer typed = soFar instanceof TypedAnswer answer ? answer : new TypedAnswer("", "");
        if (question instanceof TypedName) {
            return new QuestionView.Input(typed.number(), "", List.of(), "");
        }
        if (!(question instanceof TypedQuantity quantity)) {
            return null;
        }
        List<String> units = quantity.countedNoun().isEmpty()
                ? quantity.units().stream().map(Unit::symbol).toList()
                : List.of();
        return new QuestionView.Input(typed.number(), typed.unit(), units, quantity.countedNoun());
    }

    private static List<QuestionView.Gap> gaps(Cloze cloze, Answer soFar) {
        List<String> typed = soFar instanceof FilledGaps filled ? filled.texts() : List.of();
        return IntStream.range(0, cloze.gaps().size())
                .mapToObj(i -> new QuestionView.Gap(
                        i + 1,
                        i < typed.size() ? typed.get(i) : "",
                        cloze.gaps().get(i) instanceof TypedName))
                .toList();
    }

    private List<QuestionView.Step> steps(Ordering ordering, Answer soFar) {
        List<Integer> given = soFar instanceof GivenOrder order ? order.indexes() : List.of();
        return IntStream.range(0, ordering.steps().size())
                .mapToObj(i -> new QuestionView.Step(
                        typesetter.line(ordering.steps().get(i).text()),
                        given.contains(i) ? given.indexOf(i) + 1 : i + 1))
                .toList();
    }

    private QuestionView.Table table(Matching matching, Answer soFar) {
        List<Integer> partners = soFar instanceof JoinedPairs joined ? joined.partners() : List.of();
        List<QuestionView.Row> rows = IntStream.range(0, matching.left().size())
                .mapToObj(i -> new QuestionView.Row(
                        typesetter.line(matching.left().get(i)),
                        Prose.spoken(matching.left().get(i)),
                        i < partners.size() ? partners.get(i) : JoinedPairs.NOTHING))
                .toList();
        return new QuestionView.Table(
                matching.leftTitle(),
                matching.rightTitle(),
                rows,
                matching.right().stream().map(Prose::spoken).toList());
    }

    static QuestionView.Picture picture(Hotspot hotspot, Vault vault) {
        String path = vault.attachments().find(hotspot.image(), "").orElse(hotspot.image());
        return new QuestionView.Picture(
                Attachments.address(path),
                hotspot.described(),
                hotspot.width(),
                hotspot.height(),
                hotspot.areas().stream()
                        .map(area -> new QuestionView.Place(area.x(), area.y(), area.width(), area.height()))
                        .toList());
    }

    /** {@code A} for the first option. */
    static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }
}
