package warmstart.simulator.payload.outcome;

import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Ids;
import warmstart.simulator.payload.Place;
import warmstart.simulator.payload.Stamp;

/**
 * What a function is told about its invocation besides the event.
 *
 * @param requestId the same on every attempt of an asynchronous invocation
 * @param functionName its name
 * @param version the version that runs, such as {@code 7} or {@code $LATEST}
 * @param invokedArn the ARN that was invoked, with its qualifier where one was named
 * @param memoryMegabytes the memory that it has
 * @param logStream where this environment writes: one stream per environment
 * @param deadline when it will be stopped, in milliseconds since 1970
 * @param trace the tracing header
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html#runtimes-api-next">Next invocation</a>
 */
public record InvocationContext(
        String requestId,
        String functionName,
        String version,
        String invokedArn,
        int memoryMegabytes,
        String logStream,
        long deadline,
        String trace) {
    private static final int STREAM_CHARS = 32;
    private static final int PARENT_CHARS = 16;

    /**
     * The function that is invoked.
     *
     * @param place where it lives
     * @param name its name
     * @param qualifier the version or alias that was named; empty when none was
     * @param version the version that runs
     * @param memoryMegabytes its memory
     */
    public record Function(Place place, String name, String qualifier, String version, int memoryMegabytes) {}

    /**
     * The context of an attempt.
     *
     * @param logStream the stream of its environment, from {@link #logStream(Ids, String, long)}
     */
    public static InvocationContext of(Function function, String requestId, String logStream, long deadline, Ids ids) {
        String trace = "Root=" + ids.traceRoot(deadline) + ";Parent=" + ids.hex(PARENT_CHARS) + ";Sampled=0";
        return new InvocationContext(
                requestId,
                function.name(),
                function.version(),
                function.place().function(function.name(), function.qualifier()),
                function.memoryMegabytes(),
                logStream,
                deadline,
                trace);
    }

    /** The log stream of a new environment: {@code 2026/01/31/[$LATEST]0123…}. */
    public static String logStream(Ids ids, String version, long createdAt) {
        return Stamp.slashed(createdAt) + "/[" + version + "]" + ids.hex(STREAM_CHARS);
    }

    /** {@code /aws/lambda/orders}. */
    public String logGroup() {
        return "/aws/lambda/" + functionName;
    }

    /** The context as the object that handlers get, with the names of Node.js. */
    public JsonObject json() {
        return Json.object()
                .put("callbackWaitsForEmptyEventLoop", true)
                .put("functionVersion", version)
                .put("functionName", functionName)
                .put("memoryLimitInMB", String.valueOf(memoryMegabytes))
                .put("logGroupName", logGroup())
                .put("logStreamName", logStream)
                .put("invokedFunctionArn", invokedArn)
                .put("awsRequestId", requestId)
                .build();
    }

    /** The context as the headers that a runtime gets. */
    public JsonObject headers() {
        return Json.object()
                .put("Lambda-Runtime-Aws-Request-Id", requestId)
                .put("Lambda-Runtime-Deadline-Ms", String.valueOf(deadline))
                .put("Lambda-Runtime-Invoked-Function-Arn", invokedArn)
                .put("Lambda-Runtime-Trace-Id", trace)
                .build();
    }
}
