package warmstart.simulator.payload.service;

import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Ids;

/**
 * What comes from things and from secrets: messages of AWS IoT and rotations of AWS Secrets Manager.
 *
 * @see <a href="https://docs.aws.amazon.com/iot/latest/developerguide/lambda-rule-action.html">IoT rule action: Lambda</a>
 * @see <a href="https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html">Lambda
 *     rotation functions</a>
 */
public final class DeviceEvents {
    private static final int SERIAL_CHARS = 16;

    private DeviceEvents() {}

    /** A button was pressed: {@code SINGLE}, {@code DOUBLE} or {@code LONG}. */
    public static JsonObject iotButton(Ids ids, String clickType, int batteryMillivolts) {
        return Json.object()
                .put("serialNumber", "G030" + ids.upper(SERIAL_CHARS))
                .put("clickType", clickType)
                .put("batteryVoltage", batteryMillivolts + " mV")
                .build();
    }

    /** The message of a device, as {@code SELECT * FROM 'topic'} passes it: just as it was published. */
    public static Json iotRule(Json published) {
        return published;
    }

    /** The four steps of a rotation, in which the function is invoked four times. */
    public enum RotationStep {
        CREATE("createSecret"),
        SET("setSecret"),
        TEST("testSecret"),
        FINISH("finishSecret");

        private final String step;

        RotationStep(String step) {
            this.step = step;
        }
    }

    /**
     * A secret is rotated.
     *
     * @param clientRequestToken the id of the new version; the same in all four steps
     */
    public static JsonObject rotation(RotationStep step, String secretArn, String clientRequestToken) {
        return Json.object()
                .put("Step", step.step)
                .put("SecretId", secretArn)
                .put("ClientRequestToken", clientRequestToken)
                .build();
    }
}
