package warmstart.content.scenario.source;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.content.json.JsonFields;
import warmstart.content.json.JsonReader;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.simulator.filter.RecordData;
import warmstart.simulator.sources.stream.config.Content;
import warmstart.simulator.sources.stream.config.StreamService;

/**
 * What records say, as far as filters look at it. Of Kinesis {@code {"data": {"type": "order"}}} or, as an event shows it,
 * {@code {"base64": "eyJ0eXBlIjoib3JkZXIifQ=="}}; of DynamoDB a change as an event shows it: {@code {"eventName": "INSERT",
 * "Keys": {"id": {"N": "101"}}, "NewImage": {"id": {"N": "101"}}}}.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html">AttributeValue</a>
 */
final class RecordShapes {
    private static final String DATA = "data";
    private static final String BASE64 = "base64";
    private static final String NEW_IMAGE = "NewImage";
    private static final String OLD_IMAGE = "OldImage";
    private static final String NUMBER = "-?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?";
    private static final List<String> LISTS_OF_TEXTS = List.of("SS", "BS");

    private RecordShapes() {}

    static Shape<Content> of(StreamService service) {
        return service == StreamService.KINESIS ? kinesis() : change();
    }

    private static Shape<Content> kinesis() {
        return Shape.object(fields -> {
            Optional<JsonValue> data = fields.maybe(DATA, Shape.any());
            Optional<String> decoded = fields.maybe(BASE64, base64());
            if (fields.has(DATA) == fields.has(BASE64)) {
                fields.error(DATA, "a record has either data, or its base64", "");
            }
            return () -> Content.of(decoded.map(RecordShapes::said).orElseGet(() -> said(data.orElseThrow())));
        });
    }

    private static Shape<String> base64() {
        return Shape.text()
                .mapped(RecordShapes::decoded, "not base64", "encode the UTF-8 bytes of the data, or write `data`");
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static RecordData said(JsonValue data) {
        return data instanceof JsonValue.Text text ? said(text.text()) : RecordData.json(FilterShapes.json(data));
    }

    /** Bytes have no type: a text is JSON if it can be read as such. */
    private static RecordData said(String text) {
        return JsonReader.parse(text, Where.file("data"), new Problems())
                .map(value -> RecordData.json(FilterShapes.json(value)))
                .orElseGet(() -> RecordData.text(text));
    }

    /** The change of an item. */
    private static Shape<Content> change() {
        Map<String, String> names = new LinkedHashMap<>();
        List.of("INSERT", "MODIFY", "REMOVE").forEach(name -> names.put(name, name));
        return Shape.object(fields -> {
            Optional<String> name = fields.need("eventName", Shape.oneOf(names));
            Optional<Json> keys = fields.need("Keys", item());
            Optional<Json> after = fields.maybe(NEW_IMAGE, item());
            Optional<Json> before = fields.maybe(OLD_IMAGE, item());
            name.ifPresent(event -> checkImages(event, fields));
            return () -> {
                JsonObject.Builder change = Json.object().put("Keys", keys.orElseThrow());
                after.ifPresent(image -> change.put(NEW_IMAGE, image));
                before.ifPresent(image -> change.put(OLD_IMAGE, image));
                JsonObject metadata =
                        Json.object().put("eventName", name.orElseThrow()).build();
                return new Content(metadata, RecordData.json(change.build()));
            };
        });
    }

    private static void checkImages(String event, JsonFields fields) {
        if (event.equals("INSERT") && fields.has(OLD_IMAGE)) {
            fields.error(OLD_IMAGE, "there was no item before an `INSERT`", "leave it out, or make it a `MODIFY`");
        }
        if (event.equals("REMOVE") && fields.has(NEW_IMAGE)) {
            fields.error(NEW_IMAGE, "there is no item after a `REMOVE`", "leave it out, or make it a `MODIFY`");
        }
    }

    /** Attributes with their values: {@code {"id": {"N": "101"}, "name": {"S": "Ada"}}}. */
    private static Shape<Json> item() {
        return (value, problems) -> Shape.mapOf(RecordShapes::attribute)
                .read(value, problems)
                .map(attributes -> {
                    JsonObject.Builder item = Json.object();
                    attributes.forEach(item::put);
                    return item.build();
                });
    }

    /** {@code {"N": "101"}}: an object whose only key says which type it is. */
    private static Optional<Json> attribute(JsonValue value, Problems problems) {
        boolean typed = value instanceof JsonValue.Members object
                && object.members().size() == 1
                && isOfType(object.members().entrySet().iterator().next());
        if (!typed) {
            problems.error(
                    value.where(),
                    "not an attribute value of DynamoDB",
                    "write the type and a fitting value, numbers as texts: `{\"N\": \"101\"}`, `{\"S\": \"Ada\"}`");
            return Optional.empty();
        }
        return Optional.of(FilterShapes.json(value));
    }

    private static boolean isOfType(Map.Entry<String, JsonValue> attribute) {
        JsonValue value = attribute.getValue();
        return switch (attribute.getKey()) {
            case "S", "B" -> value instanceof JsonValue.Text;
            case "N" -> isNumber(value);
            case "BOOL" -> value instanceof JsonValue.Flag;
            case "NULL" -> value instanceof JsonValue.Flag flag && flag.set();
            case "NS" -> isList(value) && items(value).stream().allMatch(RecordShapes::isNumber);
            case "L" -> isList(value) && items(value).stream().allMatch(RecordShapes::isAttribute);
            case "M" ->
                value instanceof JsonValue.Members map
                        && map.members().values().stream().allMatch(RecordShapes::isAttribute);
            default ->
                LISTS_OF_TEXTS.contains(attribute.getKey())
                        && isList(value)
                        && items(value).stream().allMatch(JsonValue.Text.class::isInstance);
        };
    }

    private static boolean isAttribute(JsonValue value) {
        return attribute(value, new Problems()).isPresent();
    }

    private static boolean isNumber(JsonValue value) {
        return value instanceof JsonValue.Text text && text.text().matches(NUMBER);
    }

    private static boolean isList(JsonValue value) {
        return value instanceof JsonValue.Items;
    }

    private static List<JsonValue> items(JsonValue value) {
        return ((JsonValue.Items) value).items();
    }
}
