package warmstart.content.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.quiz.written.RuleExcuse;

/** The lines of an item sorted by what they are: the stem, data, answers, and the explanation below the answers. */
final class ItemBody {
    static final String VARIABLES = "vars";
    static final String SCENARIO = "json scenario";
    static final String HOTSPOT = "json hotspot";

    private static final Set<String> DATA = Set.of(VARIABLES, SCENARIO, HOTSPOT);
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";
    private static final Pattern EXCUSE =
            Pattern.compile("\\s*+<!--\\s*+lint-off:\\s*+([a-z0-9-]++)\\s*+(.*?)\\s*-->\\s*+");

    private final Heading.Type type;
    private final String file;
    private final Problems problems;
    private final Passage stem = new Passage();
    private final Passage explanation = new Passage();
    private final Map<String, Block> blocks = new LinkedHashMap<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<RuleExcuse> excuses = new ArrayList<>();
    private final Fence fence = new Fence();
    private Optional<Line> claim = Optional.empty();
    private Optional<Block> data = Optional.empty();
    private int fenceLine;
    private boolean answered;
    private boolean explained;
    private boolean inComment;

    ItemBody(Heading.Type type, String file, Problems problems) {
        this.type = type;
        this.file = file;
        this.problems = problems;
    }

    /** Sorts the lines of an item. */
    static ItemBody of(Heading.Type type, ItemText item, String file, Problems problems) {
        ItemBody body = new ItemBody(type, file, problems);
        item.lines().forEach(body::take);
        body.close();
        return body;
    }

    private void take(Line line) {
        boolean mark = fence.take(line.text());
        if (mark && fence.isOpen()) {
            open(line);
        } else if (mark && data.isPresent()) {
            data = Optional.empty();
        } else if (data.isPresent()) {
            data.get().add(line);
        } else if (mark || fence.isOpen()) {
            prose(line);
        } else if (inComment || line.text().strip().startsWith(COMMENT)) {
            comment(line);
        } else {
            text(line);
        }
    }

    private void open(Line line) {
        fenceLine = line.number();
        if (!DATA.contains(fence.name())) {
            prose(line);
            return;
        }
        Block block = new Block(line.number());
        if (blocks.putIfAbsent(fence.name(), block) != null) {
            error(line, "a second block `" + fence.name() + "`", "join the two");
        }
        data = Optional.of(block);
        answered |= fence.name().equals(HOTSPOT);
    }

    private void comment(Line line) {
        inComment = !line.text().contains(COMMENT_END);
        Matcher excuse = EXCUSE.matcher(line.text());
        if (excuse.matches() && excuse.group(2).isBlank()) {
            error(line, "a rule is switched off without a reason", "write it behind the rule");
        } else if (excuse.matches()) {
            excuses.add(new RuleExcuse(excuse.group(1), excuse.group(2)));
        }
    }

    private void text(Line line) {
        boolean indented = line.text().startsWith("  ") || line.text().startsWith("\t");
        if (line.text().startsWith("? ")) {
            if (claim.isPresent()) {
                error(line, "a second claim about the run", "join the two with `and`");
            }
            claim = Optional.of(new Line(line.text().substring(2), line.number()));
        } else if (AnswerForm.fits(type, line.text())) {
            if (explained) {
                error(line, "an answer below the explanation", "move it up, or the text down");
            }
            answers.add(new Answer(line));
            answered = true;
        } else if (indented && !answers.isEmpty() && !explained) {
            answers.get(answers.size() - 1).below().add(line);
        } else {
            explained |= answered && !line.isBlank();
            prose(line);
        }
    }

    private void prose(Line line) {
        (answered ? explanation : stem).add(line);
    }

    private void close() {
        if (fence.isOpen()) {
            problems.error(
                    new Where(file, fenceLine),
                    "a fenced block is never closed",
                    "end it with a line of three backticks");
        }
        if (inComment) {
            problems.error(new Where(file, 0), "a comment is never closed", "end it with `-->`");
        }
    }

    private void error(Line line, String message, String hint) {
        problems.error(new Where(file, line.number()), message, hint);
    }

    Passage stem() {
        return stem;
    }

    Passage explanation() {
        return explanation;
    }

    List<Answer> answers() {
        return answers;
    }

    Optional<Line> claim() {
        return claim;
    }

    Optional<Block> block(String name) {
        return Optional.ofNullable(blocks.get(name));
    }

    List<RuleExcuse> excuses() {
        return excuses;
    }
}
