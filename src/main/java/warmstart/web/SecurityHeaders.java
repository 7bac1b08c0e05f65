package warmstart.web;

import io.javalin.http.Context;

/**
 * The headers that every answer carries, errors included. The policy allows what this server sends and nothing else: no
 * inline script or style, no other host, no frame.
 *
 * <p>Follows OWASP ASVS 5.0, section 3.4.
 */
final class SecurityHeaders {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none';"
                    + " base-uri 'none'";

    private SecurityHeaders() {}

    static void add(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        // What a learner did is nobody else's: shared caches must not keep it. Assets set their own header.
        ctx.header("Cache-Control", "no-store");
    }
}
