package warmstart.content.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.quiz.written.MultipleQuestion;
import warmstart.quiz.written.NumericQuestion;
import warmstart.quiz.written.OptionId;
import warmstart.quiz.written.OrderingQuestion;
import warmstart.quiz.written.SingleQuestion;
import warmstart.quiz.written.WrittenOption;
import warmstart.quiz.written.WrittenQuestion;
import warmstart.quiz.written.expression.Phrase;

/** Puts the question of an item together from its sorted lines. */
final class QuestionReader {
    private static final int ANSWERS_MAX = 20;
    private static final String MISCONCEPTION = "misconception:";
    private static final Pattern NUMBER = Pattern.compile("= (.+?)(?:\\s*(?:\\+-|±)\\s*(.+))?");

    private final ItemBody body;
    private final Line heading;
    private final String file;
    private final Problems problems;
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    QuestionReader(ItemBody body, Line heading, String file, Problems problems) {
        this.body = body;
        this.heading = heading;
        this.file = file;
        this.problems = problems;
    }

    /** The line on which a part of the question stands, by its id; that of the heading for any other. */
    int line(String part) {
        return lines.getOrDefault(part, heading.number());
    }

    /** The line of the claim about the run as a whole. */
    int claimLine() {
        return body.claim().map(Line::number).orElse(heading.number());
    }

    Optional<WrittenQuestion> read(Heading.Type type) {
        if (body.stem().isEmpty()) {
            error(heading.number(), "an item that asks nothing", "write the question below the heading");
        }
        return switch (type) {
            case SINGLE -> Optional.of(choice(SingleQuestion::new));
            case MULTIPLE -> Optional.of(multiple());
            case ORDERING -> Optional.of(ordering());
            case MATCHING -> new TableReader(body, heading, file, problems).read(stem(), lines);
            case NUMERIC -> numeric();
            case CLOZE -> Optional.of(new ClozeReader(file, problems).read(body, heading.number()));
            case HOTSPOT -> new HotspotReader(file, problems).read(body, heading.number());
        };
    }

    private Phrase stem() {
        return body.stem().phrase(file, problems);
    }

    private <T> T choice(BiFunction<Phrase, List<WrittenOption>, T> question) {
        List<WrittenOption> options = answers(AnswerForm.OPTION, 2);
        return question.apply(stem(), options);
    }

    private MultipleQuestion multiple() {
        MultipleQuestion question = choice(MultipleQuestion::new);
        if (question.options().stream().noneMatch(WrittenOption::key)) {
            error(heading.number(), "no option is the key", "mark each right one with [x]");
        }
        return question;
    }

    private OrderingQuestion ordering() {
        return new OrderingQuestion(stem(), answers(AnswerForm.STEP, 2));
    }

    private List<WrittenOption> answers(Pattern form, int least) {
        if (body.answers().size() < least || body.answers().size() > ANSWERS_MAX) {
            String found = body.answers().size() + " were found";
            error(
                    heading.number(),
                    "an item of this type has " + least + " to " + ANSWERS_MAX + " answers, " + found,
                    form == AnswerForm.OPTION ? "write them as `- [ ] text`" : "write them as `1. text`");
        }
        List<WrittenOption> options = new ArrayList<>();
        body.answers().stream().limit(ANSWERS_MAX).forEach(answer -> options.add(option(answer, form)));
        return options;
    }

    private WrittenOption option(Answer answer, Pattern form) {
        Matcher head = form.matcher(answer.head().text());
        boolean boxed = form == AnswerForm.OPTION;
        if (!head.matches()) {
            throw new IllegalStateException("only lines of this form are answers: " + answer.head());
        }
        int line = answer.head().number();
        String text = Optional.ofNullable(head.group(boxed ? 3 : 2)).orElse("");
        Below below = new Below(text);
        answer.below().forEach(below::take);
        String written = head.group(boxed ? 2 : 1);
        String id = written == null ? unused(OptionId.of(below.text.toString())) : written;
        Integer before = lines.putIfAbsent(id, line);
        if (before != null && written != null) {
            error(line, "the option `" + id + "` stands already on line " + before, "give it another id");
        }
        int column = head.start(boxed ? 3 : 2) + 1;
        return new WrittenOption(
                id,
                Phrase.parse(below.text.toString(), new Where(file, line, Math.max(column, 1)), problems),
                boxed && head.group(1).strip().length() > 0,
                below.feedback.phrase(file, problems),
                below.misconception,
                below.proof);
    }

    /** Of two options with one text the second has another name, so that it can be pointed at. */
    private String unused(String id) {
        return lines.containsKey(id) ? unused(id + "-2") : id;
    }

    /** The indented lines below an answer. */
    private final class Below {
        private final StringBuilder text;
        private final Passage feedback = new Passage();
        private String misconception = "";
        private Optional<Phrase> proof = Optional.empty();

        Below(String text) {
            this.text = new StringBuilder(text);
        }

        void take(Line line) {
            String said = line.text().strip();
            if (said.startsWith(">")) {
                feedback.add(new Line(said.substring(1).strip(), line.number()));
            } else if (said.startsWith("! ")) {
                misconception(said.substring(1).strip(), line);
            } else if (said.startsWith("? ")) {
                proof(said.substring(1).strip(), line);
            } else if (!said.isEmpty()) {
                text.append('\n').append(said);
            }
        }

        private void misconception(String said, Line line) {
            if (said.startsWith(MISCONCEPTION)) {
                misconception = said.substring(MISCONCEPTION.length()).strip();
            } else {
                error(line.number(), "`!` is followed by `misconception:`", "write `! misconception: …`");
            }
        }

        private void proof(String said, Line line) {
            if (proof.isPresent()) {
                error(line.number(), "a second claim about the run", "join the two with `and`");
            }
            int column = line.text().indexOf(said) + 1;
            proof = Optional.of(Phrase.parse(said, new Where(file, line.number(), column), problems));
        }
    }

    private Optional<WrittenQuestion> numeric() {
        if (body.answers().size() != 1) {
            error(
                    heading.number(),
                    "a numeric item has one line with its key, "
                            + body.answers().size() + " were found",
                    "write `= 1769 MB +- 32 MB`");
            return Optional.empty();
        }
        Line line = body.answers().get(0).head();
        Matcher number = NUMBER.matcher(line.text().stripTrailing());
        if (!number.matches() || number.group(2) == null) {
            error(line.number(), "a number without a tolerance", "end the line with `+- 32 MB`, `+- 5%` or `+- 0`");
            return Optional.empty();
        }
        lines.put("", line.number());
        Phrase key = Phrase.parse(number.group(1), new Where(file, line.number(), number.start(1) + 1), problems);
        Phrase tolerance = Phrase.parse(number.group(2), new Where(file, line.number(), number.start(2) + 1), problems);
        return Optional.of(new NumericQuestion(stem(), key, tolerance));
    }

    private void error(int line, String message, String hint) {
        problems.error(new Where(file, line), message, hint);
    }
}
