package warmstart.simulator.quota;

/**
 * What callers that wait are told, as HTTP statuses, and how long some of them wait.
 *
 * @param ranStatus the function ran, even if its code failed, fact {@code sync-status-200}
 * @param throttledStatus it may not run now, fact {@code throttle-sync-429}
 * @param conflictStatus it may not run now because its network interfaces are being made
 * @param tooLargeStatus the request is too large
 * @param badGatewayStatus what a web front says when the function failed or answered in the wrong form
 * @param gatewayTimeoutStatus what a web front says when it no longer waits
 * @param serverErrorStatus what a REST API says when its integration is refused
 * @param restTimeoutMicros how long a REST API waits, fact {@code api-gateway-29s}
 * @param httpApiTimeoutMicros how long an HTTP API waits, fact {@code http-api-timeout}
 * @param cognitoTimeoutMicros how long a user pool waits for a trigger, fact {@code cognito-trigger-timeout}
 * @param albRequestBytesMax the largest request body through a load balancer, fact {@code alb-request-max}
 * @param albResponseBytesMax the largest answer through a load balancer, fact {@code alb-response-max}
 */
public record CallQuotas(
        long ranStatus,
        long throttledStatus,
        long conflictStatus,
        long tooLargeStatus,
        long badGatewayStatus,
        long gatewayTimeoutStatus,
        long serverErrorStatus,
        long restTimeoutMicros,
        long httpApiTimeoutMicros,
        long cognitoTimeoutMicros,
        long albRequestBytesMax,
        long albResponseBytesMax) {}
