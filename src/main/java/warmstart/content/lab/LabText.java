package warmstart.content.lab;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.base.Problems;
import warmstart.base.Where;

/**
 * A lab file taken apart: its head, its sections of prose by heading, its JSON blocks by name.
 *
 * @param front the head
 * @param sections the prose below each {@code ## Heading}
 * @param blocks what stands between {@code ```json knobs} and {@code ```}
 */
record LabText(FrontMatter front, Map<String, Piece> sections, Map<String, Piece> blocks) {
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(`{3,}|~{3,})\\s*(.*?)\\s*");
    private static final Pattern HEADING = Pattern.compile("##\\s+(.*?)\\s*");
    private static final String RULE = "---";
    private static final String BLOCK = "json ";

    LabText {
        Objects.requireNonNull(front, "front");
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        blocks = Collections.unmodifiableMap(new LinkedHashMap<>(blocks));
    }

    /**
     * A piece of the file.
     *
     * @param text its lines
     * @param where its first line
     */
    record Piece(String text, Where where) {}

    /** Takes a file apart; empty when it has no head, which is reported. */
    static Optional<LabText> of(String file, String text, Problems problems) {
        List<String> lines = text.lines().toList();
        int end = lines.isEmpty() || !lines.get(0).equals(RULE) ? -1 : indexOf(RULE, lines, 1);
        if (end < 0) {
            problems.error(new Where(file, 1), "a lab begins with front matter", "put it between two lines of `---`");
            return Optional.empty();
        }
        FrontMatter front = FrontMatter.of(file, lines.subList(1, end), problems);
        Body body = new Body(file, problems);
        for (int i = end + 1; i < lines.size(); i++) {
            body.take(lines.get(i), i + 1);
        }
        body.close();
        return Optional.of(new LabText(front, body.sections, body.blocks));
    }

    private static int indexOf(String wanted, List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** Sorts the lines after the head into sections and blocks. */
    private static final class Body {
        private final String file;
        private final Problems problems;
        private final Map<String, Piece> sections = new LinkedHashMap<>();
        private final Map<String, Piece> blocks = new LinkedHashMap<>();
        private final StringBuilder prose = new StringBuilder();
        private final StringBuilder block = new StringBuilder();
        private String section = "";
        private Where sectionStart;
        private String fence = "";
        private String blockName = "";
        private Where blockStart;

        Body(String file, Problems problems) {
            this.file = file;
            this.problems = problems;
            this.sectionStart = Where.file(file);
            this.blockStart = Where.file(file);
        }

        void take(String line, int number) {
            Matcher mark = FENCE.matcher(line);
            if (!fence.isEmpty()) {
                inFence(
                        line,
                        mark.matches()
                                && mark.group(1).startsWith(fence)
                                && mark.group(2).isEmpty());
            } else if (mark.matches()) {
                openFence(line, mark, number);
            } else {
                inProse(line, number);
            }
        }

        private void openFence(String line, Matcher mark, int number) {
            fence = mark.group(1);
            blockName = mark.group(2).startsWith(BLOCK)
                    ? mark.group(2).substring(BLOCK.length()).strip()
                    : "";
            blockStart = new Where(file, number + 1);
            block.setLength(0);
            if (blockName.isEmpty()) {
                prose.append(line).append('\n');
            }
        }

        private void inFence(String line, boolean closes) {
            StringBuilder target = blockName.isEmpty() ? prose : block;
            if (!closes || blockName.isEmpty()) {
                target.append(line).append('\n');
            }
            if (closes && !blockName.isEmpty()) {
                keep(blocks, blockName, block, blockStart);
            }
            if (closes) {
                fence = "";
            }
        }

        private void inProse(String line, int number) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                closeSection();
                section = heading.group(1);
                sectionStart = new Where(file, number + 1);
            } else {
                prose.append(line).append('\n');
            }
        }

        private void closeSection() {
            boolean lead = section.isEmpty();
            if (lead && !prose.toString().isBlank()) {
                problems.warning(
                        Where.file(file), "text before the first heading is not shown", "move it below `## Brief`");
            }
            if (!lead) {
                keep(sections, section, prose, sectionStart);
            }
            prose.setLength(0);
        }

        void close() {
            if (!fence.isEmpty()) {
                Where opened = new Where(file, blockStart.line() - 1);
                problems.error(opened, "a fenced block is never closed", "end it with a line of three backticks");
            }
            closeSection();
        }

        private void keep(Map<String, Piece> pieces, String name, StringBuilder text, Where where) {
            if (pieces.putIfAbsent(name, new Piece(text.toString(), where)) != null) {
                problems.error(where, "`" + name + "` stands twice", "remove one");
            }
        }
    }
}
