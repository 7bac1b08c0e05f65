package warmstart.content.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.quiz.written.ClozeQuestion;
import warmstart.quiz.written.expression.Phrase;

/** Reads a text with gaps. The paragraphs below the last gap are its explanation. */
final class ClozeReader {
    private static final String OPEN = "{=";
    private static final int GAPS_MAX = 20;
    private static final Pattern GAP = Pattern.compile("\\{=((?:[^{}]|\\{\\{[^{}]{0,200}}}){0,300}+)}");

    private final String file;
    private final Problems problems;
    private final List<ClozeQuestion.Gap> gaps = new ArrayList<>();

    ClozeReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    ClozeQuestion read(ItemBody body, int heading) {
        List<Line> lines = body.stem().lines();
        Passage stem = new Passage();
        int end = end(lines);
        for (Line line : lines.subList(0, end)) {
            stem.add(new Line(marked(line), line.number()));
        }
        lines.subList(end, lines.size()).forEach(body.explanation()::add);
        if (gaps.isEmpty()) {
            problems.error(
                    new Where(file, heading), "a cloze without a gap", "write one as `{=answer|another answer}`");
        }
        return new ClozeQuestion(stem.phrase(file, problems), gaps);
    }

    /** The first empty line below the last gap. */
    private static int end(List<Line> lines) {
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            last = lines.get(i).text().contains(OPEN) ? i : last;
        }
        while (last < lines.size() && !lines.get(last).isBlank()) {
            last++;
        }
        return last;
    }

    private String marked(Line line) {
        Matcher gap = GAP.matcher(line.text());
        StringBuilder marked = new StringBuilder();
        while (gap.find()) {
            Where where = new Where(file, line.number(), gap.start(1) + 1);
            if (gaps.size() >= GAPS_MAX) {
                problems.error(where, "more than " + GAPS_MAX + " gaps", "split the item");
                break;
            }
            gaps.add(new ClozeQuestion.Gap(answers(gap.group(1), where)));
            gap.appendReplacement(marked, Matcher.quoteReplacement(ClozeQuestion.mark(gaps.size())));
        }
        String rest = gap.appendTail(new StringBuilder()).toString();
        if (rest.contains(OPEN)) {
            Where where = new Where(file, line.number(), line.text().lastIndexOf(OPEN) + 1);
            problems.error(where, "a gap that is never closed", "write `{=answer}` on one line");
        }
        return marked + rest;
    }

    private List<Phrase> answers(String written, Where where) {
        List<Phrase> answers = new ArrayList<>();
        for (String answer : written.split("\\|", -1)) {
            answers.add(Phrase.parse(answer.strip(), where, problems));
        }
        return answers;
    }
}
