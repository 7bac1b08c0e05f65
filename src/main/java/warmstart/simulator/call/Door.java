package warmstart.simulator.call;

import java.util.Locale;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.quota.CallQuotas;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.response.AlbAnswer;
import warmstart.simulator.response.AnswerRule;
import warmstart.simulator.response.EdgeAnswer;
import warmstart.simulator.response.FunctionAnswer;
import warmstart.simulator.response.InferredAnswer;
import warmstart.simulator.response.InvokeAnswer;
import warmstart.simulator.response.RestApiAnswer;
import warmstart.simulator.response.S3BatchAnswer;
import warmstart.simulator.response.StepFunctionsAnswer;
import warmstart.simulator.response.UserPoolAnswer;
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
    API(true, CallRule.WAITS) {
        @Override
        Heard hear(FunctionAnswer answer, Listening how) {
            return Heard.of(answer, InvokeAnswer.of(answer, how.quotas().payload()));
        }
    },
    FUNCTION_URL(true, CallRule.WAITS) {
        @Override
        Heard hear(FunctionAnswer answer, Listening how) {
            return Heard.of(answer, InferredAnswer.ofUrl(answer));
        }
    },
    ALB(true, CallRule.ALB) {
        @Override
        Heard hear(FunctionAnswer answer, Listening how) {
            return Heard.of(
                    answer,
                    AlbAnswer.of(answer, how.multiValueHeaders(), how.quotas().call()));
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
    REST_API(true, CallRule.WAITS) {
        @Override
        Heard hear(FunctionAnswer answer, Listening how) {
            return Heard.of(
                    answer,
                    RestApiAnswer.of(answer, how.tookMicros(), how.quotas().call()));
        }

        @Override
        long waitMicrosMax(CallQuotas quotas) {
            return quotas.restTimeoutMicros();
        }
    },
    HTTP_API(true, CallRule.WAITS) {
        @Override
        Heard hear(FunctionAnswer answer, Listening how) {
            return Heard.of(
                    answer,
                    InferredAnswer.ofHttpApi(
                            answer, how.tookMicros(), how.quotas().call()));
        }

        @Override
        long waitMicrosMax(CallQuotas quotas) {
            return quotas.httpApiTimeoutMicros();
        }
    },
    /** A viewer event of CloudFront. */
    CLOUDFRONT(true, CallRule.CLOUDFRONT) {
        @Override
        Heard hear(FunctionAnswer answer, Listening how) {
            return Heard.of(
                    answer, EdgeAnswer.atRequest(answer, true, how.quotas().call()));
        }

        @Override
        long responseBytesMax(Quotas quotas) {
            return quotas.call().edgeViewerBytesMax();
        }
    },
    COGNITO(false, CallRule.WAITS) {
        @Override
        Heard hear(FunctionAnswer answer, Listening how) {
            return Heard.of(
                    UserPoolAnswer.of(answer, how.tookMicros(), how.quotas().call()));
        }

        @Override
        long waitMicrosMax(CallQuotas quotas) {
            return quotas.cognitoTimeoutMicros();
        }
    },
    STEP_FUNCTIONS(false, CallRule.STEP_FUNCTIONS) {
        @Override
        Heard hear(FunctionAnswer answer, Listening how) {
            return Heard.of(StepFunctionsAnswer.of(answer, how.quotas().call()));
        }

        @Override
        long responseBytesMax(Quotas quotas) {
            return quotas.call().stateBytesMax();
        }
    },
    S3_BATCH(false, CallRule.S3_BATCH) {
        @Override
        Heard hear(FunctionAnswer answer, Listening how) {
            return Heard.of(S3BatchAnswer.of(answer, how.call()));
        }
    },
    LEX(false, CallRule.LEX) {
        @Override
        Heard hear(FunctionAnswer answer, Listening how) {
            return Heard.plainly(answer, AnswerRule.SYNC_LEX);
        }
    },
    FIREHOSE(false, CallRule.FIREHOSE) {
        @Override
        Heard hear(FunctionAnswer answer, Listening how) {
            return Heard.plainly(answer, AnswerRule.SYNC_FIREHOSE);
        }
    };

    /** Longer than any function can run. */
    private static final long AS_LONG_AS_IT_TAKES = Long.MAX_VALUE / Micros.PER_SECOND;

    private final boolean http;
    private final CallRule rule;

    Door(boolean http, CallRule rule) {
        this.http = http;
        this.rule = rule;
    }

    /** That somebody comes through it and waits. */
    Rule rule() {
        return rule;
    }

    /** Whether a caller hears a status. */
    boolean speaksHttp() {
        return http;
    }

    /** As scenarios write it: {@code rest-api}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the caller hears of an answer. */
    abstract Heard hear(FunctionAnswer answer, Listening how);

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

    /** An answer up to this size needs no second look. */
    long responseBytesMax(Quotas quotas) {
        return quotas.payload().syncResponseMax();
    }
}
