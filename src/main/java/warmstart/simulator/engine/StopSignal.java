package warmstart.simulator.engine;

/**
 * Lets the caller end a run that takes too long, for example when the thread has used up its CPU time. The engine asks it
 * now and then; it has no clock of its own.
 */
@FunctionalInterface
public interface StopSignal {
    /** A signal that is never given. */
    StopSignal NEVER = () -> false;

    /** Whether the run shall end now. */
    boolean given();
}
