package warmstart.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The value that every form of ours carries and that its cookie repeats. Another site can neither read nor set it, so a
 * form in which both agree was made by one of our pages. Nothing is kept on the server: it survives a restart.
 */
final class FormToken {
    /** The name of the hidden field. */
    static final String FIELD = "_token";

    private static final String COOKIE = "warmstart_form";
    private static final int RANDOM_BYTES = 24;
    private static final int YEAR_SECONDS = 365 * 24 * 3600;

    private final SecureRandom random = new SecureRandom();

    /** The token of this browser; a browser without one gets one with this answer. */
    String of(Context ctx) {
        String known = ctx.attribute(COOKIE);
        if (known == null) {
            known = ctx.cookie(COOKIE);
        }
        if (known == null || !known.matches("[A-Za-z0-9_-]{32}")) {
            known = fresh();
            Cookie cookie = new Cookie(COOKIE, known);
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.STRICT);
            cookie.setMaxAge(YEAR_SECONDS);
            cookie.setPath("/");
            ctx.cookie(cookie);
        }
        ctx.attribute(COOKIE, known);
        return known;
    }

    private String fresh() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
