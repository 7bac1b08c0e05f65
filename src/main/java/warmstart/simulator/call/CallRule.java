package warmstart.simulator.call;

import warmstart.simulator.trace.Rule;

/** What the rows of calls rest on. */
public enum CallRule implements Rule {
    RAN("sync-status-200"),
    WAITS("sync-result-returned"),
    THROTTLED("throttle-sync-429"),
    PENDING("pending-409"),
    INACTIVE("inactive-502"),
    TOO_LARGE("payload-sync-request"),
    CLIENT_RETRIES("sync-sdk-retries"),
    URL_THROTTLE("url-throttle"),
    ALB("sync-alb"),
    REST_TIMEOUT("api-gateway-29s"),
    HTTP_API_TIMEOUT("http-api-timeout"),
    COGNITO_TIMEOUT("cognito-trigger-timeout"),
    CLOUDFRONT("sync-cloudfront"),
    STEP_FUNCTIONS("sync-step-functions"),
    S3_BATCH("sync-s3-batch"),
    LEX("sync-lex"),
    FIREHOSE("sync-firehose");

    private final String id;

    CallRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
