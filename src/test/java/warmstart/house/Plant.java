package warmstart.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A violation that is planted on purpose.
 *
 * @param rule the rule that must fail
 * @param sources the sources that break it
 */
public record Plant(String rule, List<String> sources) {
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    /** Reads a Markdown file with a section for each rule, its violations apart by a line {@code ---}. */
    public static List<Plant> of(String markdown) {
        List<Plant> plants = new ArrayList<>();
        String[] sections = markdown.split("\n## ");
        for (int i = 1; i < sections.length; i++) {
            String rule = sections[i].lines().findFirst().orElseThrow().strip();
            for (String violation : sections[i].split("\n---\n")) {
                plants.add(new Plant(rule, blocks(violation)));
            }
        }
        return plants;
    }

    /** All sources in a Markdown file. */
    public static List<String> blocks(String markdown) {
        return BLOCK.matcher(markdown).results().map(block -> block.group(1)).toList();
    }

    @Override
    public String toString() {
        return rule + " " + sources;
    }
}
