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
    private final Layout bare;

    /** Makes the frame around a page for the learner who asks. */
    @FunctionalInterface
    interface Frame {
        Layout around(Context ctx, Section section);
    }

    /**
     * Pages in a frame.
     *
     * @param bare the frame for when nothing can be known about the learner
     */
    Pages(Frame frame, Layout bare) {
        this.frame = frame;
        this.bare = bare;
    }

    /** Answers with a whole page. */
    public void show(Context ctx, Section section, String template, Object view) {
        show(ctx, frame.around(ctx, section), template, view);
    }

    /** Answers with a whole page that needs no database. */
    void showBare(Context ctx, String template, Object view) {
        show(ctx, bare, template, view);
    }

    private void show(Context ctx, Layout layout, String template, Object view) {
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
