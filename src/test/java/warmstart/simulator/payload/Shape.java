package warmstart.simulator.payload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import warmstart.base.json.Json;
import warmstart.base.json.JsonArray;
import warmstart.base.json.JsonKind;
import warmstart.base.json.JsonObject;
import warmstart.base.json.ReadJson;

/**
 * Compares an event with a description of its shape: an object lists its keys ({@code ?key} may be missing, {@code *} is
 * any key), an array describes its elements, a text names one format or several.
 */
final class Shape {
    private static final Map<String, Pattern> FORMATS = formats("""
            uuid [0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}
            base64 [A-Za-z0-9+/]+=*
            md5 [0-9a-f]{32}
            hex40 [0-9a-f]{40}
            hexTag [0-9a-f]{32}(-[0-9]+)?
            hexUpper [0-9A-F]{16,}
            upper [A-Z0-9]+
            digits [0-9]+
            digits20 [0-9]{20}
            digits56 [0-9]{56}
            millisText [0-9]{13}
            account [0-9]{12}
            region [a-z]{2}-[a-z]+-[0-9]
            arn arn:aws:[a-z0-9]+:([a-z0-9-]*):([0-9]{12})?:.+
            iso [0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z
            isoSeconds [0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z
            isoOffset [0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}[+]0000
            logTime [0-9]{2}/[A-Z][a-z]{2}/[0-9]{4}:[0-9]{2}:[0-9]{2}:[0-9]{2}.[+]0000
            mailDate [A-Z][a-z]{2},.[0-9]{1,2}.[A-Z][a-z]{2}.[0-9]{4}.[0-9]{2}:[0-9]{2}:[0-9]{2}.[+]0000
            url https://[^ ]+
            ip [0-9.]{7,15}
            kinesisId shardId-[0-9]{12}:[0-9]{56}
            shard shardId-[0-9]{12}
            millivolts [0-9]+.mV
            logGroup /aws/lambda/[A-Za-z0-9_-]+
            logStream [0-9]{4}/[0-9]{2}/[0-9]{2}/\\[([$]LATEST|[0-9]+)\\][0-9a-f]{32}
            trace Root=1-[0-9a-f]{8}-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=[01]
            text (?s).*
            """);

    private final List<String> differences = new ArrayList<>();

    private Shape() {}

    /** Every place at which the event differs from the shape; none when it fits. */
    static List<String> differences(Json event, Json shape) {
        Shape comparison = new Shape();
        comparison.compare(event, shape, "$");
        return comparison.differences;
    }

    private void compare(Json event, Json shape, String path) {
        if (shape instanceof JsonObject keys) {
            object(event, keys, path);
        } else if (shape instanceof JsonArray items) {
            array(event, items, path);
        } else {
            String formats = shape.asText().orElseThrow();
            if (Arrays.stream(formats.split("[|]")).noneMatch(format -> fits(event, format))) {
                differences.add(path + ": " + event.wire() + " is no " + formats);
            }
        }
    }

    private void object(Json event, JsonObject keys, String path) {
        if (!(event instanceof JsonObject object)) {
            differences.add(path + " is " + event.kind().word() + ", not object");
            return;
        }
        for (String key : keys.keys()) {
            boolean optional = key.startsWith("?") || key.equals("*");
            if (!optional && !object.has(key)) {
                differences.add(path + "." + key + " is missing");
            }
        }
        object.members().forEach((key, value) -> {
            Json inner = keys.get(key)
                    .or(() -> keys.get("?" + key))
                    .or(() -> keys.get("*"))
                    .orElse(Json.none());
            if (inner.isNull()) {
                differences.add(path + "." + key + " is not in the shape");
            } else {
                compare(value, inner, path + "." + key);
            }
        });
    }

    private void array(Json event, JsonArray items, String path) {
        if (!(event instanceof JsonArray array)) {
            differences.add(path + " is " + event.kind().word() + ", not array");
            return;
        }
        if (items.size() == 0 && array.size() > 0) {
            differences.add(path + " is not empty");
            return;
        }
        for (int i = 0; i < array.size(); i++) {
            compare(array.items().get(i), items.items().get(0), path + "[" + i + "]");
        }
    }

    private static boolean fits(Json value, String format) {
        return switch (format) {
            case "any" -> true;
            case "null" -> value.isNull();
            case "bool" -> value.kind() == JsonKind.BOOL;
            case "int" -> value.asLong().isPresent();
            case "millis" -> value.asLong().isPresent() && value.wire().length() == 13;
            case "secondsDecimal" ->
                value.kind() == JsonKind.NUMBER && value.wire().matches("[0-9]{10}[.][0-9]{3}");
            case "jsonText" -> value.asText().filter(Shape::isJson).isPresent();
            default -> value.asText().filter(text -> textFits(text, format)).isPresent();
        };
    }

    private static boolean textFits(String text, String format) {
        return format.startsWith("=")
                ? text.equals(format.substring(1))
                : FORMATS.get(format).matcher(text).matches();
    }

    private static boolean isJson(String text) {
        return ReadJson.of(text).kind() == JsonKind.OBJECT;
    }

    private static Map<String, Pattern> formats(String table) {
        Map<String, Pattern> formats = new LinkedHashMap<>();
        for (String line : table.strip().lines().toList()) {
            String[] parts = line.split(" ", 2);
            formats.put(parts[0], Pattern.compile(parts[1]));
        }
        return formats;
    }
}
