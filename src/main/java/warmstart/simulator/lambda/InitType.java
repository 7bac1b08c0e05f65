package warmstart.simulator.lambda;

/**
 * How an environment comes to be, in the words of the variable {@code AWS_LAMBDA_INITIALIZATION_TYPE}.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html">Working with Lambda environment
 *     variables</a>
 */
public enum InitType {
    /** Because an invocation found none that was free. */
    ON_DEMAND("on-demand"),
    /** Ahead of the invocations. */
    PROVISIONED("provisioned-concurrency"),
    /** Restored from the snapshot that was taken when the version was published. */
    SNAP_START("snap-start");

    private final String word;

    InitType(String word) {
        this.word = word;
    }

    /** As the variable and the trace have it: {@code on-demand}. */
    public String word() {
        return word;
    }
}
