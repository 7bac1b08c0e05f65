package warmstart.simulator.quota;

/**
 * How large events and answers may be, in bytes.
 *
 * @param syncRequestMax a synchronous request, fact {@code payload-sync-request}
 * @param syncResponseMax an answer; measured a little above the documented 6 MB of fact {@code payload-sync-response}
 * @param asyncMax an asynchronous event, fact {@code payload-async}
 */
public record PayloadQuotas(long syncRequestMax, long syncResponseMax, long asyncMax) {}
