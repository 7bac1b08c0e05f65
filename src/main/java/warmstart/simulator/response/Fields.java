package warmstart.simulator.response;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.base.json.JsonArray;
import warmstart.base.json.JsonKind;
import warmstart.base.json.JsonObject;

/** Reads the fields of a proxy answer, each as leniently as the services do; a fault is a sentence. */
final class Fields {
    private static final int STATUS_MIN = 100;
    private static final int STATUS_MAX = 599;
    private static final int STATUS_DIGITS = 3;

    private final JsonObject answer;
    private final List<String> faults = new ArrayList<>();

    Fields(JsonObject answer) {
        this.answer = answer;
    }

    /** What is wrong, in the order of reading. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** A whole number, or a text of digits; empty when absent or null. */
    Optional<Integer> status() {
        Optional<Json> written = present("statusCode");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String digits = written.get().asText().orElseGet(written.get()::wire);
        boolean scalar =
                written.get().kind() == JsonKind.NUMBER || written.get().kind() == JsonKind.TEXT;
        if (scalar && digits.matches("[0-9]{" + STATUS_DIGITS + "}")) {
            int status = Integer.parseInt(digits);
            if (status >= STATUS_MIN && status <= STATUS_MAX) {
                return Optional.of(status);
            }
        }
        faults.add("`statusCode` is " + written.get().wire() + ", a status between 100 and 599 is wanted");
        return Optional.empty();
    }

    /** A text; numbers and flags are taken as their text, objects and arrays are not. */
    String body() {
        Optional<Json> written = present("body");
        if (written.isPresent() && !scalar(written.get())) {
            faults.add("`body` is an " + written.get().kind().word() + ", a text is wanted: encode it first");
        }
        return written.filter(Fields::scalar).map(Fields::spelt).orElse("");
    }

    /** The body of an answer that may be anything: JSON is sent as its text. */
    String anyBody() {
        return present("body").map(Fields::spelt).orElse("");
    }

    boolean base64(String body) {
        Optional<Json> written = present("isBase64Encoded");
        if (written.isEmpty()) {
            return false;
        }
        String flag = spelt(written.get());
        if (!flag.equals("true") && !flag.equals("false")) {
            faults.add("`isBase64Encoded` is " + written.get().wire() + ", true or false is wanted");
        }
        if (flag.equals("true") && !isBase64(body)) {
            faults.add("`isBase64Encoded` is true and `body` is not base64");
        }
        return flag.equals("true");
    }

    /** Names and single values. */
    List<HttpAnswer.Header> headers() {
        List<HttpAnswer.Header> headers = new ArrayList<>();
        members("headers").forEach((name, value) -> {
            if (scalar(value)) {
                headers.add(new HttpAnswer.Header(name, spelt(value)));
            } else if (!value.isNull()) {
                faults.add("`headers." + name + "` is " + value.wire() + ", a text is wanted");
            }
        });
        return headers;
    }

    /** Names and lists of values. */
    List<HttpAnswer.Header> multiValueHeaders() {
        List<HttpAnswer.Header> headers = new ArrayList<>();
        members("multiValueHeaders").forEach((name, value) -> {
            if (value instanceof JsonArray values && values.items().stream().allMatch(Fields::scalar)) {
                values.items().forEach(one -> headers.add(new HttpAnswer.Header(name, spelt(one))));
            } else {
                faults.add("`multiValueHeaders." + name + "` is " + value.wire() + ", a list of texts is wanted");
            }
        });
        return headers;
    }

    /** The list {@code cookies}, each a header of its own. */
    List<HttpAnswer.Header> cookies() {
        Optional<Json> written = present("cookies");
        if (written.isEmpty()) {
            return List.of();
        }
        if (written.get() instanceof JsonArray list && list.items().stream().allMatch(Fields::scalar)) {
            return list.items().stream()
                    .map(one -> new HttpAnswer.Header("set-cookie", spelt(one)))
                    .toList();
        }
        faults.add("`cookies` is " + written.get().wire() + ", a list of texts is wanted");
        return List.of();
    }

    /** A key that the format does not know is a fault. */
    void onlyKeys(List<String> known) {
        answer.keys().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> faults.add("`" + key + "` is no key of the format"));
    }

    private Map<String, Json> members(String key) {
        Optional<Json> written = present(key);
        if (written.isPresent() && written.get() instanceof JsonObject object) {
            return object.members();
        }
        written.ifPresent(value -> faults.add("`" + key + "` is " + value.wire() + ", an object is wanted"));
        return Collections.emptyMap();
    }

    /** Absent and null are the same. */
    private Optional<Json> present(String key) {
        return answer.get(key).filter(value -> !value.isNull());
    }

    private static boolean scalar(Json value) {
        return value.kind() == JsonKind.TEXT || value.kind() == JsonKind.NUMBER || value.kind() == JsonKind.BOOL;
    }

    private static String spelt(Json value) {
        return value.asText().orElseGet(value::wire);
    }

    private static boolean isBase64(String text) {
        return text.length() % 4 != 1 && text.matches("[A-Za-z0-9+/]*={0,2}");
    }
}
