package warmstart.simulator.payload.message;

import java.util.Map;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;

/**
 * One object of an S3 Batch Operations job; the function is invoked synchronously with one task each.
 *
 * @param invocationId the id of the invocation, to be returned
 * @param jobId the id of the job
 * @param taskId the id of the task, to be returned
 * @param bucket the bucket's name
 * @param key the object's key; encoded for URLs as the manifest has it
 * @param versionId there when the manifest names versions
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html">Invoke AWS Lambda
 *     function</a>
 */
public record S3BatchTask(
        String invocationId, String jobId, String taskId, String bucket, String key, Optional<String> versionId) {

    /** The event of schema 1.0, which names the bucket by its ARN. */
    public JsonObject eventVersion1() {
        JsonObject task = task().put("s3BucketArn", "arn:aws:s3:::" + bucket).build();
        return event("1.0", Json.object().put("id", jobId).build(), task);
    }

    /** The event of schema 2.0, which names the bucket and carries arguments of the job. */
    public JsonObject eventVersion2(Map<String, String> userArguments) {
        JsonObject.Builder arguments = Json.object();
        userArguments.forEach(arguments::put);
        JsonObject job =
                Json.object().put("id", jobId).put("userArguments", arguments).build();
        return event("2.0", job, task().put("s3Bucket", bucket).build());
    }

    private JsonObject.Builder task() {
        return Json.object()
                .put("taskId", taskId)
                .put("s3Key", key)
                .put("s3VersionId", versionId.<Json>map(Json::text).orElse(Json.none()));
    }

    private JsonObject event(String schema, JsonObject job, JsonObject task) {
        return Json.object()
                .put("invocationSchemaVersion", schema)
                .put("invocationId", invocationId)
                .put("job", job)
                .put("tasks", Json.array(task))
                .build();
    }
}
