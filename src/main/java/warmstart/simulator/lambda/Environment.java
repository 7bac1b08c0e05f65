package warmstart.simulator.lambda;

import warmstart.simulator.function.Code;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.TraceRow;

/**
 * One execution environment. It serves one invocation at a time; what the code keeps in global variables and in
 * {@code /tmp} is still there at the next.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html">Understanding the Lambda
 *     execution environment lifecycle</a>
 */
final class Environment {
    final Subject subject;
    final DeployedVersion version;
    final InitType type;
    private final int revision;
    /** What was deployed when it was made; a later change does not reach it. */
    private final Code made;
    /** Which of the function's subnets it uses. */
    final int subnet;
    /** The row that happened to it last. */
    long lastRow = TraceRow.NO_CAUSE;

    long idleSinceMicros;
    /** Whether a step is planned that looks after its rest. */
    boolean watched;
    /** Invocations that found the same global variables before. */
    long reuses;
    /** The runtime has ended, and the code outside the handler has to run again. */
    boolean restarts;
    /** Its snapshot could not be restored in time, so the handler cannot run. */
    boolean unrestored;
    /** Taken back by its owner: it ends after what it does. */
    boolean retired;

    Environment(Subject subject, DeployedVersion version, InitType type) {
        this.subject = subject;
        this.version = version;
        this.type = type;
        this.revision = version.revision();
        this.made = version.ownCode();
        this.subnet = version.function().connection.nextSubnet();
    }

    /** How what runs in it behaves now. */
    Code code() {
        return isUpToDate() ? version.code() : version.behaviourOf(made);
    }

    /** The same as long as nothing from outside disturbs it. */
    Code ownCode() {
        return made;
    }

    /** Whether the code of its version is still that with which it was made. */
    boolean isUpToDate() {
        return revision == version.revision();
    }
}
