package warmstart.simulator.call;

import warmstart.simulator.quota.Quotas;

/**
 * What a door knows when an answer comes.
 *
 * @param quotas the numbers of the service
 * @param multiValueHeaders the attribute {@code lambda.multi_value_headers.enabled} of a target group
 * @param tookMicros how long the function took
 * @param call the name of the call, which stands for the id of a task
 */
record Listening(Quotas quotas, boolean multiValueHeaders, long tookMicros, String call) {}
