package warmstart.simulator.quota;

/**
 * How long those wait who call a function and want its answer, and how much they take.
 *
 * @param restTimeoutMicros how long a REST API waits, fact {@code api-gateway-29s}
 * @param httpApiTimeoutMicros how long an HTTP API waits, fact {@code http-api-timeout}
 * @param cognitoTimeoutMicros how long a user pool waits for a trigger, fact {@code cognito-trigger-timeout}
 * @param albRequestBytesMax the largest request body through a load balancer, fact {@code alb-request-max}
 * @param albResponseBytesMax the largest answer through a load balancer, fact {@code alb-response-max}
 * @param apiResponseBytesMax the largest answer through API Gateway, fact {@code api-gateway-payload}
 * @param edgeViewerBytesMax the largest response made at a viewer event, fact {@code edge-response-viewer}
 * @param edgeOriginBytesMax the largest response made at an origin event, fact {@code edge-response-origin}
 * @param stateBytesMax the largest input or result of a state in Step Functions
 */
public record CallQuotas(
        long restTimeoutMicros,
        long httpApiTimeoutMicros,
        long cognitoTimeoutMicros,
        long albRequestBytesMax,
        long albResponseBytesMax,
        long apiResponseBytesMax,
        long edgeViewerBytesMax,
        long edgeOriginBytesMax,
        long stateBytesMax) {}
