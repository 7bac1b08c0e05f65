package warmstart.simulator.response;

/**
 * The statuses of HTTP with which services answer callers that wait. They are the protocol itself and no numbers of the
 * service that could change; those that the register states as facts are compared with these in a test.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#name-status-codes">RFC 9110: Status codes</a>
 */
public final class Status {
    /** The function ran, even if its code failed. */
    public static final int OK = 200;

    /** An event was put into the queue. */
    public static final int ACCEPTED = 202;

    /** A dry run found nothing wrong. */
    public static final int NO_CONTENT = 204;

    /** No policy allows the caller. */
    public static final int FORBIDDEN = 403;

    /** The function is being made ready. */
    public static final int CONFLICT = 409;

    /** The request is too large. */
    public static final int TOO_LARGE = 413;

    /** There is no room to run the function now. */
    public static final int TOO_MANY = 429;

    /** The service itself failed, or a REST API was refused by Lambda. */
    public static final int SERVER_ERROR = 500;

    /** The function failed, or a web front cannot read its answer. */
    public static final int BAD_GATEWAY = 502;

    /** An HTTP API or CloudFront cannot have an answer. */
    public static final int UNAVAILABLE = 503;

    /** A REST API no longer waits. */
    public static final int GATEWAY_TIMEOUT = 504;

    private Status() {}
}
