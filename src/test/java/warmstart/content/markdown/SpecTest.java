package warmstart.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import warmstart.base.Problem;
import warmstart.facts.FactCatalog;

/**
 * Every construct by examples. A file {@code spec/<construct>.spec.md} holds, under a heading that says what is shown,
 * a note's text, a line of {@code ---->} and the HTML that becomes of it; problems follow as lines with an exclamation
 * mark. {@code -Dgolden=update} writes the answers of the program into the files: read the difference before it is kept.
 */
class SpecTest {
    private static final Path FOLDER = Path.of("src/test/java/warmstart/content/markdown/spec");
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?m)^## (.+)\\n+`{8}\\n((?:(?!---->\\n)[^\\n]*\\n)*)---->\\n((?:(?!`{8})[^\\n]*\\n)*)`{8}$");

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".spec.md"))
                    .sorted()
                    .toList()) {
                tests.addAll(examples(file));
            }
        }
        assertThat(tests).hasSizeGreaterThan(80);
        return tests.stream();
    }

    private static List<DynamicTest> examples(Path file) throws IOException {
        String spec = Files.readString(file);
        if ("update".equals(System.getProperty("golden"))) {
            spec = updated(spec);
            Files.writeString(file, spec);
        }
        List<DynamicTest> tests = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(spec);
        while (example.find()) {
            String input = example.group(2);
            String expected = example.group(3);
            tests.add(DynamicTest.dynamicTest(
                    file.getFileName() + ": " + example.group(1),
                    () -> assertThat(answer(input)).as("the note\n%s", input).isEqualTo(expected)));
        }
        long written = spec.lines().filter(line -> line.equals("---->")).count();
        assertThat(tests).as("every example of %s is well formed", file).hasSize((int) written);
        return tests;
    }

    private static String updated(String spec) {
        return EXAMPLE.matcher(spec)
                .replaceAll(example -> Matcher.quoteReplacement(
                        spec.substring(example.start(), example.start(3)) + answer(example.group(2)) + "````````"));
    }

    private static String answer(String input) {
        Rendered rendered = World.render(input.replace('\u2192', '\t'), facts());
        StringBuilder answer = new StringBuilder(readable(rendered.html().value()));
        if (answer.length() > 0 && answer.charAt(answer.length() - 1) != '\n') {
            answer.append('\n');
        }
        for (Problem problem : rendered.problems()) {
            answer.append("! ").append(problem).append('\n');
        }
        return answer.toString();
    }

    private static FactCatalog facts() {
        return new FactCatalog(
                List.of(
                        World.fact("timeout-max", "15 minutes"),
                        World.fact("action", "lambda:InvokeFunction"),
                        World.fact("retries", "2 retries"),
                        World.fact("attempts", "3 attempts", "Here", "retries"),
                        World.fact("one", "1"),
                        World.fact("default", "3 s", "Timeout", "timeout-default")),
                List.of());
    }

    /** The sanitizer writes some harmless characters as numbers; examples show the characters. */
    private static String readable(String html) {
        return html.replace("&#39;", "'")
                .replace("&#61;", "=")
                .replace("&#64;", "@")
                .replace("&#43;", "+")
                .replace("&#96;", "`")
                .replace("&#34;", "&quot;");
    }
}
