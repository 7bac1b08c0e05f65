package warmstart.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.router.EndpointNotFound;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a learner sees when something cannot be answered: what happened, and where to go from here. The details of a
 * fault go to the log under a reference that the page names.
 */
final class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Pages pages;
    private final Function<String, List<Suggestion>> nearest;

    /**
     * A page that the learner may have meant.
     *
     * @param title its title
     * @param address where it is
     */
    public record Suggestion(String title, String address) {}

    /**
     * What an error page says.
     *
     * @param status the HTTP status
     * @param heading what happened, in a sentence
     * @param message the same for this request, and the next step
     * @param suggestions pages that may have been meant
     */
    public record ErrorView(int status, String heading, String message, List<Suggestion> suggestions) {}

    ErrorPages(Pages pages, Function<String, List<Suggestion>> nearest) {
        this.pages = pages;
        this.nearest = nearest;
    }

    void register(RoutesConfig routes) {
        routes.exception(HttpResponseException.class, (e, ctx) -> refuse(ctx, e.getStatus(), sayable(e, ctx)));
        routes.exception(Exception.class, this::fail);
        routes.error(404, ctx -> {
            if (ctx.resultInputStream() == null || isPlainDefault(ctx)) {
                refuse(ctx, 404, "Nothing is kept at " + ctx.path() + ".");
            }
        });
    }

    private static boolean isPlainDefault(Context ctx) {
        String type = ctx.res().getContentType();
        return type == null || !type.startsWith("text/html");
    }

    /** Our own handlers throw with a sentence for the learner; the server's own words are for programmers. */
    private static String sayable(HttpResponseException e, Context ctx) {
        String message = Objects.requireNonNullElse(e.getMessage(), "");
        return switch (e.getStatus()) {
            case 404 -> e instanceof EndpointNotFound ? "Nothing is kept at " + ctx.path() + "." : message;
            case 405 -> "Nothing at " + ctx.path() + " can be done in this way. Open it from one of the pages.";
            case 413 -> "Shorten what you typed and send it again.";
            default -> message;
        };
    }

    private void refuse(Context ctx, int status, String message) {
        SecurityHeaders.add(ctx);
        ctx.status(status);
        List<Suggestion> suggestions = status == 404 ? nearest.apply(ctx.path()) : List.of();
        pages.show(ctx, Section.NONE, "error", new ErrorView(status, heading(status), message, suggestions));
    }

    private void fail(Exception fault, Context ctx) {
        String reference = Integer.toHexString(System.identityHashCode(fault));
        LOG.error("{} {} failed, reference {}", ctx.method(), ctx.path(), reference, fault);
        String message = "Nothing you did before is lost. Try again; if it happens again, the log has the details under"
                + " the reference " + reference + ".";
        try {
            refuse(ctx, 500, message);
        } catch (RuntimeException again) {
            // The frame reads the learner's settings: when the database is what failed, the page does without them.
            LOG.error("{} {} failed again on the error page", ctx.method(), ctx.path(), again);
            pages.showBare(ctx, "error", new ErrorView(500, heading(500), message, List.of()));
        }
    }

    private static String heading(int status) {
        return switch (status) {
            case 400 -> "That request could not be read.";
            case 403 -> "That is not allowed from here.";
            case 404 -> "There is no such page.";
            case 405 -> "That cannot be done here.";
            case 413 -> "That is too large.";
            case 503 -> "The answers cannot be kept just now.";
            default -> status >= 500 ? "Something broke on our side." : "That did not work.";
        };
    }
}
