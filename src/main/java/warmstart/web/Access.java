package warmstart.web;

import io.javalin.security.RouteRole;

/** Who may use a route. A route without one of these is refused to everybody. */
public enum Access implements RouteRole {
    /** Anybody who reaches the server: assets, the health check. */
    OPEN,
    /** Somebody who learns here. */
    LEARNER
}
