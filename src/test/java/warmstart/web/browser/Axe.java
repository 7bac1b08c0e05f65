package warmstart.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Holds a page against WCAG 2.2, levels A and AA, with axe-core of Deque. */
final class Axe {
    private static final String SOURCE = source();

    private static final String STANDARD =
            "{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }";
    private static final String COLOURS = "{ type: 'rule', values: ['color-contrast'] }";

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, { runOnly: %s, resultTypes: ['violations'] })
              .then(result => done(result.violations.flatMap(broken => broken.nodes.map(node =>
                broken.id + ': ' + node.html + ' ' + node.failureSummary))))
              .catch(fault => done(['axe: ' + fault]));
            """;

    private Axe() {}

    /** Fails with every violation on the page that is shown. */
    static void assertNoViolation(Screen screen, String what) {
        hold(screen, what, STANDARD);
    }

    /** Looks at the contrast of colours only, for a page that was held against everything in other colours. */
    static void assertContrast(Screen screen, String what) {
        hold(screen, what, COLOURS);
    }

    private static void hold(Screen screen, String what, String rules) {
        if (!screen.is("return !!window.axe")) {
            screen.run(SOURCE);
        }
        List<?> violations = (List<?>) Objects.requireNonNull(screen.driver().executeAsyncScript(RUN.formatted(rules)));
        assertThat(violations).as(what).isEmpty();
    }

    private static String source() {
        try (InputStream in = Objects.requireNonNull(
                Axe.class.getClassLoader().getResourceAsStream("axe.min.js"), "axe-core is on the class path")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
