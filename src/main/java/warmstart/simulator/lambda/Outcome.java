package warmstart.simulator.lambda;

/** How an attempt ended. */
public enum Outcome {
    SUCCEEDED(LambdaKind.INVOCATION_SUCCEEDED),
    FAILED(LambdaKind.INVOCATION_FAILED),
    TIMED_OUT(LambdaKind.INVOCATION_TIMED_OUT);

    private final LambdaKind kind;

    Outcome(LambdaKind kind) {
        this.kind = kind;
    }

    /** The row that tells it. */
    public LambdaKind kind() {
        return kind;
    }
}
