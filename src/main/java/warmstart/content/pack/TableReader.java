package warmstart.content.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.quiz.written.MatchingQuestion;
import warmstart.quiz.written.OptionId;
import warmstart.quiz.written.WrittenQuestion;
import warmstart.quiz.written.expression.Phrase;

/** Reads the table of an item whose sides are to be matched. */
final class TableReader {
    private static final int HEAD_ROWS = 2;
    private static final int ROWS_MAX = 20;
    private static final Pattern RULE = Pattern.compile("[\\s|:-]*+");

    private final ItemBody body;
    private final Line heading;
    private final String file;
    private final Problems problems;

    TableReader(ItemBody body, Line heading, String file, Problems problems) {
        this.body = body;
        this.heading = heading;
        this.file = file;
        this.problems = problems;
    }

    Optional<WrittenQuestion> read(Phrase stem, Map<String, Integer> lines) {
        List<Line> rows = body.answers().stream().map(Answer::head).toList();
        int most = HEAD_ROWS + ROWS_MAX;
        if (rows.size() < HEAD_ROWS + 2
                || rows.size() > most
                || !RULE.matcher(rows.get(1).text()).matches()) {
            String hint = "write a head `| left | right |`, a rule `|---|---|` and 2 to " + ROWS_MAX + " rows";
            problems.error(new Where(file, heading.number()), "an item without a table to match", hint);
            return Optional.empty();
        }
        List<String> titles = cells(rows.get(0));
        List<MatchingQuestion.Pair> pairs = new ArrayList<>();
        List<Phrase> lures = new ArrayList<>();
        for (Line row : rows.subList(HEAD_ROWS, rows.size())) {
            List<String> cells = cells(row);
            Where where = new Where(file, row.number());
            if (cells.size() != 2 || cells.get(1).isEmpty()) {
                problems.error(
                        where, "a row without two sides", "write `| left | right |`, or `| | right |` for a lure");
            } else if (cells.get(0).isEmpty()) {
                lures.add(phrase(row, cells.get(1)));
            } else {
                String id = OptionId.of(cells.get(0));
                lines.putIfAbsent(id, row.number());
                pairs.add(new MatchingQuestion.Pair(id, phrase(row, cells.get(0)), phrase(row, cells.get(1))));
            }
        }
        return titles.size() == 2
                ? Optional.of(new MatchingQuestion(stem, titles.get(0), titles.get(1), pairs, lures))
                : untitled(rows.get(0));
    }

    private Optional<WrittenQuestion> untitled(Line head) {
        problems.error(new Where(file, head.number()), "a table of two columns was expected", "name both columns");
        return Optional.empty();
    }

    private Phrase phrase(Line row, String cell) {
        return Phrase.parse(cell, new Where(file, row.number(), row.text().indexOf(cell) + 1), problems);
    }

    /** The cells of a row; a bar behind a backslash belongs to its cell. */
    private static List<String> cells(Line row) {
        String text = row.text().strip();
        String inside = text.length() < 2 ? "" : text.substring(1, text.length() - 1);
        List<String> cells = new ArrayList<>();
        for (String cell : inside.split("(?<!\\\\)\\|", -1)) {
            cells.add(cell.strip().replace("\\|", "|"));
        }
        return cells;
    }
}
