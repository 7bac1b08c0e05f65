package warmstart.content.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.notes.Page;

/**
 * Reads front matter: YAML 1.2 in which every scalar is text, so that {@code 429}, {@code No} and {@code 1.10} stay what
 * the author wrote. Properties that we do not use are left alone; they belong to the author.
 */
final class FrontMatterReader {
    private static final int NESTING_MAX = 20;
    private static final int COLUMNS_MAX = 80;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(NESTING_MAX)
            .setCodePointLimit(FrontMatterCut.CHARACTERS_MAX)
            .build();

    /** The line of the file at which the YAML begins, below the first fence. */
    private static final int FIRST_LINE = 2;

    private final String file;
    private final String yaml;
    private final Problems problems;

    FrontMatterReader(String file, String yaml, Problems problems) {
        this.file = file;
        this.yaml = yaml;
        this.problems = problems;
    }

    /** What could be read; nothing when it is not a map. */
    FrontMatter read() {
        if (yaml.lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
            return FrontMatter.none();
        }
        if (isTooDeep()) {
            problems.error(where(0), "the front matter is nested too deeply", "keep it flat");
            return FrontMatter.none();
        }
        try {
            Object loaded = new Load(SETTINGS).loadFromString(yaml);
            return loaded instanceof Map<?, ?> map ? frontMatter(map) : FrontMatter.none();
        } catch (MarkedYamlEngineException broken) {
            report(broken.getProblemMark().map(Mark::getLine).orElse(0), broken.getProblem());
        } catch (YamlEngineException broken) {
            report(0, Objects.requireNonNullElse(broken.getMessage(), "it cannot be read"));
        } catch (NullPointerException unknownTag) {
            // The YAML reader trips over tags that our schema of plain text does not know, such as `!!set`.
            report(0, "it holds a tag or nothing at all");
        }
        return FrontMatter.none();
    }

    private void report(int line, String what) {
        problems.error(
                where(line),
                "the front matter is not valid YAML: "
                        + what.lines().findFirst().orElse("").replaceFirst("\\.$", ""),
                "put double quotes around a value that holds a colon, a hash sign or a bracket");
    }

    /** The YAML reader recurses as deep as its input, so depth is judged before: by brackets, dashes and indentation. */
    private boolean isTooDeep() {
        return depth() > NESTING_MAX || yaml.lines().anyMatch(line -> line.matches("[\\s?-]{" + COLUMNS_MAX + ",}.*"));
    }

    private int depth() {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < yaml.length(); i++) {
            char c = yaml.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private FrontMatter frontMatter(Map<?, ?> map) {
        List<String> aliases = new ArrayList<>(texts(map, "aliases"));
        aliases.addAll(texts(map, "alias"));
        List<String> tags = new ArrayList<>(texts(map, "tags"));
        tags.addAll(texts(map, "tag"));
        return new FrontMatter(
                text(map, "title"),
                text(map, "summary"),
                aliases,
                tags.stream().map(tag -> tag.replaceFirst("^#", "")).toList(),
                order(map));
    }

    private String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return text.strip();
        }
        problems.error(whereIs(key), "`" + key + "` must be text", "put it into double quotes");
        return "";
    }

    /** A list, or what people write instead of one: words with commas between them. */
    private List<String> texts(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value instanceof String text) {
            return Arrays.stream(text.split(","))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
        if (!(value instanceof List<?> list)) {
            if (value != null) {
                problems.error(
                        whereIs(key), "`" + key + "` must be a list of words", "write `" + key + ": [one, two]`");
            }
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Object entry : list) {
            if (entry instanceof String text) {
                texts.add(text.strip());
            } else {
                problems.error(
                        whereIs(key), "`" + key + "` must hold words only", "put an entry with brackets into quotes");
            }
        }
        return texts.stream().filter(word -> !word.isEmpty()).toList();
    }

    private int order(Map<?, ?> map) {
        String order = text(map, "order");
        if (order.isEmpty()) {
            return Page.LAST;
        }
        if (order.matches("-?\\d{1,6}")) {
            return Integer.parseInt(order);
        }
        problems.error(whereIs("order"), "`order` must be a whole number, not `" + order + "`", "write `order: 10`");
        return Page.LAST;
    }

    private Where whereIs(String key) {
        List<String> lines = yaml.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(key)) {
                return where(i);
            }
        }
        return where(0);
    }

    private Where where(int line) {
        return new Where(file, FIRST_LINE + line);
    }
}
