package warmstart.scheduling;

/**
 * What the model believes about one memory.
 *
 * @param stability S: after how many days the chance of recall has fallen to 90 %
 * @param difficulty D: from 1 (easy) to 10
 */
public record MemoryState(double stability, double difficulty) {}
