package warmstart.simulator.quota;

/**
 * Values that were measured or are assumed; rows that rest on them say so.
 *
 * @param backoffGrowth by how much each pause after a throttle is longer than the last (measured)
 * @param waitStretchPerMilleMax how much longer than documented a wait can be, in thousandths (measured)
 * @param idleLifetimeMicros how long an idle environment is kept (assumed)
 * @param interfaceMicros how long Lambda takes to make the network interfaces of a function (assumed)
 */
public record Undocumented(
        int backoffGrowth, int waitStretchPerMilleMax, long idleLifetimeMicros, long interfaceMicros) {}
