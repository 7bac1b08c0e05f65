package warmstart.simulator.call;

import warmstart.simulator.trace.Rule;

/**
 * What the rows of calls rest on, up to the moment at which an answer is read; from there on it is an
 * {@link warmstart.simulator.response.AnswerRule}.
 */
public enum CallRule implements Rule {
    WAITS("sync-result-returned"),
    THROTTLED("throttle-sync-429"),
    PENDING("pending-409"),
    INACTIVE("inactive-502"),
    TOO_LARGE("payload-sync-request"),
    CLIENT_RETRIES("sync-sdk-retries"),
    ALB("sync-alb"),
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
