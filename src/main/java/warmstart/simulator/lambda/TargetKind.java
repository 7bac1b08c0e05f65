package warmstart.simulator.lambda;

import java.util.List;
import warmstart.iam.AuthorizationRequest;

/** The services that can take what a function could not handle, and what its role must be allowed to do there. */
public enum TargetKind {
    SQS("Amazon SQS", Rule.DESTINATION_SQS) {
        @Override
        List<AuthorizationRequest> callsTo(String arn) {
            return List.of(new AuthorizationRequest("sqs:SendMessage", arn));
        }
    },
    SNS("Amazon SNS", Rule.DESTINATION_SNS) {
        @Override
        List<AuthorizationRequest> callsTo(String arn) {
            return List.of(new AuthorizationRequest("sns:Publish", arn));
        }
    },
    LAMBDA("AWS Lambda", Rule.DESTINATION_LAMBDA) {
        @Override
        List<AuthorizationRequest> callsTo(String arn) {
            return List.of(new AuthorizationRequest("lambda:InvokeFunction", arn));
        }
    },
    EVENTBRIDGE("Amazon EventBridge", Rule.DESTINATION_EVENTBRIDGE) {
        @Override
        List<AuthorizationRequest> callsTo(String arn) {
            return List.of(new AuthorizationRequest("events:PutEvents", arn));
        }
    },
    S3("Amazon S3", Rule.DESTINATION_S3) {
        @Override
        List<AuthorizationRequest> callsTo(String arn) {
            return List.of(
                    new AuthorizationRequest("s3:PutObject", arn + "/*"),
                    new AuthorizationRequest("s3:ListBucket", arn));
        }
    };

    private final String service;
    private final Rule destinationRule;

    TargetKind(String service, Rule destinationRule) {
        this.service = service;
        this.destinationRule = destinationRule;
    }

    /** The service's name: {@code Amazon SQS}. */
    public String service() {
        return service;
    }

    /** The calls that Lambda makes with the execution role to deliver to this resource. */
    abstract List<AuthorizationRequest> callsTo(String arn);

    Rule destinationRule() {
        return destinationRule;
    }
}
