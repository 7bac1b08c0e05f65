package warmstart.simulator.response;

/**
 * The numbers that bound requests and answers.
 *
 * @param syncRequestBytesMax request of a synchronous invocation, fact {@code payload-sync-request}
 * @param asyncEventBytesMax event of an asynchronous invocation, fact {@code payload-async}
 * @param responseBytesMax answer of a synchronous invocation, fact {@code payload-sync-response}
 * @param albResponseBytesMax answer to a load balancer, fact {@code alb-response-max}
 * @param apiResponseBytesMax answer to API Gateway, fact {@code api-gateway-payload}
 * @param restTimeoutMillis how long a REST API waits, fact {@code api-gateway-29s}
 * @param httpTimeoutMillis how long an HTTP API waits, fact {@code http-api-timeout}
 * @param edgeViewerBytesMax an answer made at a viewer event, fact {@code edge-response-viewer}
 * @param edgeOriginBytesMax an answer made at an origin event, fact {@code edge-response-origin}
 * @param userPoolTimeoutMillis how long a user pool waits, fact {@code cognito-trigger-timeout}
 * @param stateBytesMax input or result of a state in Step Functions
 */
public record ResponseLimits(
        long syncRequestBytesMax,
        long asyncEventBytesMax,
        long responseBytesMax,
        long albResponseBytesMax,
        long apiResponseBytesMax,
        long restTimeoutMillis,
        long httpTimeoutMillis,
        long edgeViewerBytesMax,
        long edgeOriginBytesMax,
        long userPoolTimeoutMillis,
        long stateBytesMax) {}
