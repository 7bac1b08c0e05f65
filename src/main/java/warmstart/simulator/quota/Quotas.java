package warmstart.simulator.quota;

import java.util.Objects;
import warmstart.simulator.network.NetworkLimits;

/**
 * The numbers of the service that the model obeys. They are read from the register of facts by whoever starts a run, so
 * that no number of the service stands in the simulator, and as they were at a date: the same scenario runs by the rules
 * of 2019, of 2023 and of today.
 *
 * @param function bounds and steps of a function's settings
 * @param concurrency what limits how many run at a time, and how fast they become more
 * @param async waits and bounds of asynchronous invocation
 * @param payload how large events and answers may be
 * @param call what callers that wait are told
 * @param sqs mappings of queues
 * @param stream mappings of streams
 * @param billing what is charged
 * @param release packages, provisioned environments and deployments
 * @param network functions in a VPC
 * @param undocumented what no page promises
 */
public record Quotas(
        FunctionQuotas function,
        ConcurrencyQuotas concurrency,
        AsyncQuotas async,
        PayloadQuotas payload,
        CallQuotas call,
        SqsQuotas sqs,
        StreamQuotas stream,
        BillingRules billing,
        ReleaseQuotas release,
        NetworkLimits network,
        Undocumented undocumented) {
    public Quotas {
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(concurrency, "concurrency");
        Objects.requireNonNull(async, "async");
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(sqs, "sqs");
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(billing, "billing");
        Objects.requireNonNull(release, "release");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(undocumented, "undocumented");
    }
}
