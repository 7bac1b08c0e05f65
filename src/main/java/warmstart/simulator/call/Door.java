package warmstart.simulator.call;

import java.util.Locale;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.lambda.ThrottleReason;
import warmstart.simulator.quota.CallQuotas;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.trace.Rule;

/**
 * Through what a caller that waits reaches a function, and what it hears there. A door that speaks no HTTP tells the
 * error by name and has no status.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-services.html">Invoking Lambda with events from other
 *     AWS services</a>
 */
public enum Door {
    /** The operation Invoke, by CLI or SDK: errors of the code are in the answer, not in the status. */
    API(CallRule.RAN) {
        @Override
        long failedStatus(CallQuotas quotas) {
            return quotas.ranStatus();
        }

        @Override
        long notReadyStatus(ThrottleReason reason, CallQuotas quotas) {
            return reason == ThrottleReason.FUNCTION_PENDING ? quotas.conflictStatus() : quotas.badGatewayStatus();
        }
    },
    FUNCTION_URL(CallRule.URL_THROTTLE),
    ALB(CallRule.ALB) {
        @Override
        long throttledStatus(CallQuotas quotas) {
            return quotas.badGatewayStatus();
        }

        @Override
        long requestBytesMax(Quotas quotas) {
            return quotas.call().albRequestBytesMax();
        }

        @Override
        long responseBytesMax(Quotas quotas) {
            return quotas.call().albResponseBytesMax();
        }
    },
    REST_API(CallRule.REST_TIMEOUT) {
        @Override
        long throttledStatus(CallQuotas quotas) {
            return quotas.serverErrorStatus();
        }

        @Override
        long waitMicrosMax(CallQuotas quotas) {
            return quotas.restTimeoutMicros();
        }
    },
    HTTP_API(CallRule.HTTP_API_TIMEOUT) {
        @Override
        long throttledStatus(CallQuotas quotas) {
            return quotas.serverErrorStatus();
        }

        @Override
        long waitMicrosMax(CallQuotas quotas) {
            return quotas.httpApiTimeoutMicros();
        }
    },
    CLOUDFRONT(CallRule.CLOUDFRONT),
    COGNITO(CallRule.COGNITO_TIMEOUT) {
        @Override
        long waitMicrosMax(CallQuotas quotas) {
            return quotas.cognitoTimeoutMicros();
        }
    },
    STEP_FUNCTIONS(CallRule.STEP_FUNCTIONS),
    S3_BATCH(CallRule.S3_BATCH),
    LEX(CallRule.LEX),
    FIREHOSE(CallRule.FIREHOSE);

    /** Longer than any function can run. */
    private static final long AS_LONG_AS_IT_TAKES = Long.MAX_VALUE / Micros.PER_SECOND;

    private final CallRule rule;

    Door(CallRule rule) {
        this.rule = rule;
    }

    /** What the answers of this door rest on. */
    Rule rule() {
        return rule;
    }

    /** As scenarios write it: {@code rest-api}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status when the code failed. */
    long failedStatus(CallQuotas quotas) {
        return quotas.badGatewayStatus();
    }

    /** The status when the function may not run now. */
    long throttledStatus(CallQuotas quotas) {
        return quotas.throttledStatus();
    }

    /** The status when the network interfaces of the function are not there. */
    long notReadyStatus(ThrottleReason reason, CallQuotas quotas) {
        return failedStatus(quotas);
    }

    /** How long it waits for the function. */
    long waitMicrosMax(CallQuotas quotas) {
        return AS_LONG_AS_IT_TAKES;
    }

    /** Whether it stops waiting before the function must have ended. */
    boolean hangsUp(CallQuotas quotas) {
        return waitMicrosMax(quotas) < AS_LONG_AS_IT_TAKES;
    }

    /** The largest request it takes. */
    long requestBytesMax(Quotas quotas) {
        return quotas.payload().syncRequestMax();
    }

    /** The largest answer it passes on. */
    long responseBytesMax(Quotas quotas) {
        return quotas.payload().syncResponseMax();
    }
}
