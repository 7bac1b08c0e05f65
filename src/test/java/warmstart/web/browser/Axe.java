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

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
              runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
              resultTypes: ['violations'] })
              .then(result => done(result.violations.flatMap(broken => broken.nodes.map(node =>
                broken.id + ': ' + node.html + ' ' + node.failureSummary))))
              .catch(fault => done(['axe: ' + fault]));
            """;

    private Axe() {}

    /** Fails with every violation on the page that is shown. */
    static void assertNoViolation(Screen screen, String what) {
        if (!screen.is("return !!window.axe")) {
            screen.run(SOURCE);
        }
        List<?> violations = (List<?>) Objects.requireNonNull(screen.driver().executeAsyncScript(RUN));
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
