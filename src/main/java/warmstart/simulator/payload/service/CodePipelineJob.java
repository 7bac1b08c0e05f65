package warmstart.simulator.payload.service;

import java.util.List;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Ids;

/**
 * A job of a pipeline's invoke action. The function has to report success or failure by itself.
 *
 * @param accountId the pipeline's account
 * @param function the function's name
 * @param userParameters the text that the action passes
 * @param inputs what the action gets
 * @param outputs what the action is to make
 * @param continuationToken what the function returned when it was not finished yet
 * @see <a
 *     href="https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html#actions-invoke-lambda-function-json-event-example">Example
 *     JSON event</a>
 */
public record CodePipelineJob(
        String accountId,
        String function,
        String userParameters,
        List<Artifact> inputs,
        List<Artifact> outputs,
        Optional<String> continuationToken) {
    private static final int KEY_CHARS = 16;
    private static final int SECRET_CHARS = 40;
    private static final int TOKEN_CHARS = 128;

    public CodePipelineJob {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /**
     * A file that actions hand on to each other.
     *
     * @param name its name in the pipeline
     * @param bucket where it lies
     * @param key under which key
     * @param revision the revision of the source; none for what is still to be made
     */
    public record Artifact(String name, String bucket, String key, Optional<String> revision) {
        JsonObject json() {
            JsonObject.Builder place = Json.object().put("bucketName", bucket).put("objectKey", key);
            return Json.object()
                    .put("location", Json.object().put("s3Location", place).put("type", "S3"))
                    .put("revision", revision.<Json>map(Json::text).orElse(Json.none()))
                    .put("name", name)
                    .build();
        }
    }

    /** The event; the credentials in it are made up. */
    public JsonObject event(Ids ids) {
        JsonObject.Builder configuration =
                Json.object().put("FunctionName", function).put("UserParameters", userParameters);
        JsonObject.Builder data = Json.object()
                .put("actionConfiguration", Json.object().put("configuration", configuration))
                .put("inputArtifacts", artifacts(inputs))
                .put("outputArtifacts", artifacts(outputs))
                .put("artifactCredentials", credentials(ids))
                .putIfPresent("continuationToken", continuationToken);
        JsonObject.Builder job =
                Json.object().put("id", ids.uuid()).put("accountId", accountId).put("data", data);
        return Json.object().put("CodePipeline.job", job).build();
    }

    private static Json artifacts(List<Artifact> some) {
        return Json.array(some.stream().map(Artifact::json).toList());
    }

    private static JsonObject credentials(Ids ids) {
        return Json.object()
                .put("accessKeyId", "ASIA" + ids.upper(KEY_CHARS))
                .put("secretAccessKey", ids.base64(SECRET_CHARS))
                .put("sessionToken", ids.base64(TOKEN_CHARS))
                .build();
    }
}
