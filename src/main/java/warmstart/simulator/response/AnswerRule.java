package warmstart.simulator.response;

import warmstart.simulator.trace.Rule;

/** What the ways in rest on when they read an answer: facts of the register, what was seen, and what is assumed. */
public enum AnswerRule implements Rule {
    ALB_RESPONSE_STATUS("alb-response-status"),
    ALB_RESPONSE_MAX("alb-response-max"),
    ALB_MULTI_VALUE_ENABLED_ON_TARGET_GROUP("alb-multi-value-enabled-on-target-group"),
    ALB_RESPONSE_HEADERS("alb-response-headers"),
    PARTIAL_BATCH_SQS_FIFO("partial-batch-sqs-fifo"),
    PARTIAL_BATCH_STREAMS("partial-batch-streams"),
    PARTIAL_BATCH_SQS_EXCEPTION("partial-batch-sqs-exception"),
    FUNCTION_RESPONSE_TYPES("function-response-types"),
    PARTIAL_BATCH_EMPTY("partial-batch-empty"),
    PARTIAL_BATCH_BAD_IDENTIFIER("partial-batch-bad-identifier"),
    PARTIAL_BATCH_SQS("partial-batch-sqs"),
    EDGE_TRIGGERS("edge-triggers"),
    EDGE_RESPONSE_VIEWER("edge-response-viewer"),
    EDGE_RESPONSE_ORIGIN("edge-response-origin"),
    URL_RESOURCE_POLICIES("url-resource-policies"),
    URL_THROTTLE("url-throttle"),
    HTTP_API_TIMEOUT("http-api-timeout"),
    URL_PAYLOAD_V2("url-payload-v2"),
    ASYNC_202("async-202"),
    PAYLOAD_SYNC_RESPONSE("payload-sync-response"),
    SYNC_FUNCTION_ERROR_FIELD("sync-function-error-field"),
    THROTTLE_SYNC_429("throttle-sync-429"),
    PENDING("pending-409"),
    INACTIVE("inactive-502"),
    PAYLOAD_ASYNC("payload-async"),
    PAYLOAD_SYNC_REQUEST("payload-sync-request"),
    API_GATEWAY_29S("api-gateway-29s"),
    API_GATEWAY_PERMISSION("api-gateway-permission"),
    API_GATEWAY_PAYLOAD("api-gateway-payload"),
    API_GATEWAY_MALFORMED_502("api-gateway-malformed-502"),
    SYNC_S3_BATCH("sync-s3-batch"),
    S3_BATCH_TEMPORARY_FAILURE("s3-batch-temporary-failure"),
    SYNC_LEX("sync-lex"),
    SYNC_FIREHOSE("sync-firehose"),
    SYNC_STEP_FUNCTIONS("sync-step-functions"),
    THROTTLE_EXCEPTION("throttle-exception"),
    COGNITO_TRIGGER_TIMEOUT("cognito-trigger-timeout"),
    COGNITO_RESPONSE_FIELD("cognito-response-field"),
    ALB_502("assumed:alb-502"),
    ALB_MALFORMED("assumed:alb-malformed"),
    BATCH_ANSWER_KIND("assumed:batch-answer-kind"),
    BATCH_ANSWER_WRONG_KEY("assumed:batch-answer-wrong-key"),
    EDGE_503("assumed:edge-503"),
    EDGE_502("assumed:edge-502"),
    HTTP_API_503("assumed:http-api-503"),
    URL_502("measured:url-502"),
    HTTP_API_500("assumed:http-api-500"),
    RETURNED("assumed:returned"),
    FORBIDDEN("assumed:forbidden"),
    DRY_RUN("assumed:dry-run"),
    RAW_ANSWER("assumed:raw-answer"),
    SERVICE_ERROR("assumed:service-error"),
    API_GATEWAY_500("assumed:api-gateway-500"),
    WELL_FORMED("assumed:well-formed"),
    STATUS_BY_DEFAULT("assumed:status-by-default"),
    S3_BATCH_MISSING_KEY("assumed:s3-batch-missing-key"),
    STATES_RAW_ANSWER("assumed:states-raw-answer"),
    STATES_TIMEOUT("assumed:states-timeout"),
    STATES_FORBIDDEN("assumed:states-forbidden"),
    STATES_SERVICE("assumed:states-service"),
    STATES_NOT_READY("assumed:states-not-ready"),
    STATES_DATA_LIMIT("assumed:states-data-limit"),
    COGNITO_REFUSED("assumed:cognito-refused"),
    COGNITO_ERROR("assumed:cognito-error");

    private final String id;

    AnswerRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
