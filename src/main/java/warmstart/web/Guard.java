package warmstart.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import warmstart.base.Check;

/**
 * What a request must be before a handler sees it.
 *
 * <p>A server on the loopback address trusts whoever reaches it, so it must make sure that a page of another site does
 * not reach it through the learner's browser: the host has to be one of our names (against re-bound names), and a form
 * has to come from one of our pages (its origin, and a token that only our pages carry).
 */
final class Guard {
    private static final List<String> OWN_HOSTS = List.of("localhost", "127.0.0.1", "[::1]");

    private final FormToken token;

    Guard(FormToken token) {
        this.token = token;
    }

    /** Runs before every request, matched or not. */
    void admit(Context ctx) {
        // Javalin would run the POST handler for a GET that carries this header.
        if (ctx.header("X-HTTP-Method-Override") != null) {
            throw new BadRequestResponse("The header X-HTTP-Method-Override is not accepted.");
        }
        if (!isOwnHost(Optional.ofNullable(ctx.header("Host")).orElse(""))) {
            throw new ForbiddenResponse("This server answers on this machine's own address only.");
        }
    }

    /** Runs before a matched route: it must declare who may use it, and a form must be one of ours. */
    void check(Context ctx) {
        Check.state(!ctx.routeRoles().isEmpty(), "the route " + ctx.path() + " declares no role");
        if (changesSomething(ctx.method())) {
            refuseForeignForm(ctx);
        }
    }

    private static boolean changesSomething(HandlerType method) {
        return !method.equals(HandlerType.GET)
                && !method.equals(HandlerType.HEAD)
                && !method.equals(HandlerType.OPTIONS);
    }

    private void refuseForeignForm(Context ctx) {
        String site = ctx.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            throw new ForbiddenResponse("This form was sent from another site.");
        }
        String origin = ctx.header("Origin");
        if (origin != null && !origin.replaceFirst("^https?://", "").equals(ctx.header("Host"))) {
            throw new ForbiddenResponse("This form was sent from another site.");
        }
        if (!sameText(
                token.of(ctx),
                Optional.ofNullable(ctx.formParam(FormToken.FIELD)).orElse(""))) {
            throw new ForbiddenResponse("This form has gone stale. Go back, reload the page and send it again.");
        }
    }

    private static boolean sameText(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                other.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static boolean isOwnHost(String host) {
        String name = host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
        return OWN_HOSTS.contains(name);
    }
}
