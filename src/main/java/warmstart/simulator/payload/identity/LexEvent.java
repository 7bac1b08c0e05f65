package warmstart.simulator.payload.identity;

import java.util.Map;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Ids;

/**
 * A bot asks its function, after each turn of a talk or when all slots are filled.
 *
 * @param bot the bot's name
 * @param intent what the user wants
 * @param slots what the user has said so far; a slot without a value is {@code null} in the event
 * @param fulfilment whether all is known and the wish is to be fulfilled; otherwise the function is asked to check
 * @see <a href="https://docs.aws.amazon.com/lexv2/latest/dg/lambda-input-format.html">AWS Lambda input event format for
 *     Lex V2</a>
 */
public record LexEvent(String bot, String intent, Map<String, String> slots, boolean fulfilment) {
    private static final int ID_CHARS = 10;

    /** The format of Lex V1. */
    public JsonObject version1(String userId) {
        JsonObject.Builder values = Json.object();
        slots.forEach((name, value) -> values.put(name, value.isEmpty() ? Json.none() : Json.text(value)));
        return Json.object()
                .put("messageVersion", "1.0")
                .put("invocationSource", source())
                .put("userId", userId)
                .put("sessionAttributes", Json.object())
                .put(
                        "bot",
                        Json.object().put("name", bot).put("alias", "$LATEST").put("version", "$LATEST"))
                .put("outputDialogMode", "Text")
                .put(
                        "currentIntent",
                        Json.object().put("name", intent).put("slots", values).put("confirmationStatus", "None"))
                .build();
    }

    /** The format of Lex V2. */
    public JsonObject version2(Ids ids, String said) {
        JsonObject wanted = Json.object()
                .put("name", intent)
                .put("slots", slots2())
                .put("state", fulfilment ? "ReadyForFulfillment" : "InProgress")
                .put("confirmationState", "None")
                .build();
        return Json.object()
                .put("messageVersion", "1.0")
                .put("invocationSource", source())
                .put("inputMode", "Text")
                .put("responseContentType", "text/plain; charset=utf-8")
                .put("sessionId", ids.digits(ID_CHARS))
                .put("inputTranscript", said)
                .put("bot", bot2(ids))
                .put(
                        "interpretations",
                        Json.array(Json.object().put("intent", wanted).build()))
                .put(
                        "sessionState",
                        Json.object()
                                .put("sessionAttributes", Json.object())
                                .put("activeContexts", Json.array())
                                .put("intent", wanted)
                                .put("originatingRequestId", ids.uuid()))
                .build();
    }

    private String source() {
        return fulfilment ? "FulfillmentCodeHook" : "DialogCodeHook";
    }

    private JsonObject bot2(Ids ids) {
        return Json.object()
                .put("id", ids.upper(ID_CHARS))
                .put("name", bot)
                .put("aliasId", "TSTALIASID")
                .put("aliasName", "TestBotAlias")
                .put("localeId", "en_US")
                .put("version", "DRAFT")
                .build();
    }

    private JsonObject slots2() {
        JsonObject.Builder values = Json.object();
        slots.forEach((name, value) -> values.put(name, value.isEmpty() ? Json.none() : slot2(value)));
        return values.build();
    }

    private static JsonObject slot2(String value) {
        return Json.object()
                .put("shape", "Scalar")
                .put(
                        "value",
                        Json.object()
                                .put("originalValue", value)
                                .put("interpretedValue", value)
                                .put("resolvedValues", Json.array(Json.text(value))))
                .build();
    }
}
