package warmstart.web.question;

import java.util.List;
import java.util.stream.IntStream;
import warmstart.notes.SafeHtml;
import warmstart.notes.Typesetter;
import warmstart.quiz.question.Cloze;
import warmstart.quiz.question.Question;

/** The stem of a question as a page sets it. */
final class Stems {
    /** Longer stems are cases to be read; as a heading they would shout. */
    private static final int BRIEF_MAX = 160;

    private Stems() {}

    static boolean isBrief(Question question) {
        return question.stem().length() <= BRIEF_MAX && !question.stem().strip().contains("\n");
    }

    static SafeHtml html(Question question, Typesetter typesetter) {
        String text = question instanceof Cloze cloze ? marked(cloze) : question.stem();
        return isBrief(question) ? typesetter.line(text) : typesetter.block(text);
    }

    /** The marks of gaps, in a form that Markdown leaves alone. */
    static List<String> marks(Cloze cloze) {
        return IntStream.rangeClosed(1, cloze.gaps().size())
                .mapToObj(Stems::mark)
                .toList();
    }

    private static String marked(Cloze cloze) {
        String text = cloze.stem();
        for (int number = 1; number <= cloze.gaps().size(); number++) {
            text = text.replace(Cloze.mark(number), mark(number));
        }
        return text;
    }

    /** White brackets, which no text about a service has. */
    private static String mark(int number) {
        return "\u27e6" + number + "\u27e7";
    }
}
