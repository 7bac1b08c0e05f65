package warmstart.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Objects;

/**
 * One thing that the server can be asked: {@code GET /topics/<page>}, for learners, answered by {@code ShowTopic}.
 *
 * @param method GET or POST
 * @param path with {@code {name}} for a segment and {@code <name>} for the rest
 * @param access who may ask
 * @param handler who answers
 */
public record Route(HandlerType method, String path, Access access, Handler handler) {
    public Route {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(handler, "handler");
    }

    /** A page to look at. */
    public static Route get(String path, Access access, Handler handler) {
        return new Route(HandlerType.GET, path, access, handler);
    }

    /** A form to send. */
    public static Route post(String path, Access access, Handler handler) {
        return new Route(HandlerType.POST, path, access, handler);
    }
}
