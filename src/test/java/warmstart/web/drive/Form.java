package warmstart.web.drive;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A form of a page with what its fields hold. Immutable.
 *
 * @param action where it is sent
 * @param fields what will be sent, by name
 */
public record Form(String action, Map<String, String> fields) {
    static Form of(String action, Html inside) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Html.Tag input : inside.all("input")) {
            boolean choice = input.value("type").matches("radio|checkbox");
            if (input.has("name") && (!choice || input.has("checked"))) {
                fields.put(input.value("name"), choice && !input.has("value") ? "on" : input.value("value"));
            }
        }
        for (Html.Tag select : inside.all("select")) {
            // No option of ours is chosen beforehand, but for a form that is shown again.
            fields.put(select.value("name"), chosen(inside));
        }
        return new Form(action, fields);
    }

    private static String chosen(Html inside) {
        return inside.all("option").stream()
                .filter(option -> option.has("selected"))
                .map(option -> option.value("value"))
                .findFirst()
                .orElse("");
    }

    /** The form with a field filled in, or a button pressed. */
    public Form with(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new Form(action, changed);
    }

    /** The form without a field. */
    public Form without(String field) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.remove(field);
        return new Form(action, changed);
    }

    /** As it is sent. */
    public String body() {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
