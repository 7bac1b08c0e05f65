package warmstart.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Fills templates. A template sees two things: {@code layout}, the frame, and {@code view}, a record of strings and
 * numbers that its handler has made ready.
 */
public final class Pages {
    private static final String HTML = "text/html; charset=utf-8";

    private final TemplateEngine engine = engine();
    private final Frame frame;

    /** Makes the frame around a page for the learner who asks. */
    @FunctionalInterface
    interface Frame {
        Layout around(Context ctx, Section section);
    }

    Pages(Frame frame) {
        this.frame = frame;
    }

    /** Answers with a whole page. */
    public void show(Context ctx, Section section, String template, Object view) {
        Layout layout = frame.around(ctx, section);
        ctx.contentType(HTML);
        ctx.result(engine.process(
                template, new org.thymeleaf.context.Context(Locale.ENGLISH, Map.of("layout", layout, "view", view))));
    }

    /** Answers with a piece of a page, for a script to put into it. */
    public void showPart(Context ctx, String template, String fragment, Object view) {
        Layout layout = frame.around(ctx, Section.NONE);
        ctx.contentType(HTML);
        ctx.result(engine.process(
                template,
                java.util.Set.of(fragment),
                new org.thymeleaf.context.Context(Locale.ENGLISH, Map.of("layout", layout, "view", view))));
    }

    private static TemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(true);
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
