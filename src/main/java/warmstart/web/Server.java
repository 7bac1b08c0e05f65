package warmstart.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinLogger;
import java.util.List;

/**
 * The running server.
 *
 * <p>Opens one port, on the given address only. Stopping it lets requests under way finish.
 */
public final class Server implements AutoCloseable {
    private static final int BODY_BYTES_MAX = 256 * 1024;

    private final Javalin javalin;
    private final String host;

    private Server(Javalin javalin, String host) {
        this.javalin = javalin;
        this.host = host;
    }

    /**
     * Starts to answer.
     *
     * @param host the address to listen on, a loopback address
     * @param port the port; 0 takes a free one
     * @throws io.javalin.util.JavalinBindException when the port is taken
     */
    static Server start(String host, int port, List<Route> routes, Guard guard, ErrorPages errors) {
        Javalin javalin = Javalin.create(config -> configure(config, routes, guard, errors));
        // A taken port is told by whoever started us; Javalin would say it as well, before that and in its own words.
        JavalinLogger.enabled = false;
        try {
            return new Server(javalin.start(host, port), host);
        } finally {
            JavalinLogger.enabled = true;
        }
    }

    private static void configure(JavalinConfig config, List<Route> routes, Guard guard, ErrorPages errors) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = Runtime.version().feature() >= 21;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = BODY_BYTES_MAX;
        config.http.generateEtags = false;
        config.jetty.modifyServer(server -> server.setStopTimeout(10_000));
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.routes.before(SecurityHeaders::add);
        config.routes.before(guard::admit);
        config.routes.beforeMatched(guard::check);
        errors.register(config.routes);
        for (Route route : routes) {
            config.routes.addHttpHandler(route.method(), route.path(), route.handler(), route.access());
            if (route.method().equals(HandlerType.GET)) {
                // Javalin answers HEAD by itself, but passes the guard a route without roles.
                config.routes.addHttpHandler(HandlerType.HEAD, route.path(), route.handler(), route.access());
            }
        }
    }

    /** Where a browser on this machine finds it: {@code http://127.0.0.1:7070}. */
    public String address() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
