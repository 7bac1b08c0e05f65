package warmstart.simulator.function;

import java.util.List;
import warmstart.iam.AuthorizationRequest;

/** The services that can take what a function could not handle, and what its role must be allowed to do there. */
public enum TargetKind {
    SQS("Amazon SQS", LambdaRule.DESTINATION_SQS) {
        @Override
        public List<AuthorizationRequest> callsTo(String arn) {
            return List.of(new AuthorizationRequest("sqs:SendMessage", arn));
        }
    },
    SNS("Amazon SNS", LambdaRule.DESTINATION_SNS) {
        @Override
        public List<AuthorizationRequest> callsTo(String arn) {
            return List.of(new AuthorizationRequest("sns:Publish", arn));
        }
    },
    LAMBDA("AWS Lambda", LambdaRule.DESTINATION_LAMBDA) {
        @Override
        public List<AuthorizationRequest> callsTo(String arn) {
            return List.of(new AuthorizationRequest("lambda:InvokeFunction", arn));
        }
    },
    EVENTBRIDGE("Amazon EventBridge", LambdaRule.DESTINATION_EVENTBRIDGE) {
        @Override
        public List<AuthorizationRequest> callsTo(String arn) {
            return List.of(new AuthorizationRequest("events:PutEvents", arn));
        }
    },
    S3("Amazon S3", LambdaRule.DESTINATION_S3) {
        @Override
        public List<AuthorizationRequest> callsTo(String arn) {
            return List.of(
                    new AuthorizationRequest("s3:PutObject", arn + "/*"),
                    new AuthorizationRequest("s3:ListBucket", arn));
        }
    };

    private final String service;
    private final LambdaRule destinationRule;

    TargetKind(String service, LambdaRule destinationRule) {
        this.service = service;
        this.destinationRule = destinationRule;
    }

    /** The service's name: {@code Amazon SQS}. */
    public String service() {
        return service;
    }

    /** The calls that Lambda makes with the execution role to deliver to this resource. */
    public abstract List<AuthorizationRequest> callsTo(String arn);

    /** The rule that says which permission a delivery of a record needs. */
    public LambdaRule destinationRule() {
        return destinationRule;
    }
}
