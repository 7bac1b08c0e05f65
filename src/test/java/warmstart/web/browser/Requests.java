package warmstart.web.browser;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the driver's log of the network. */
final class Requests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Requests() {}

    /** The address that an entry of the log asked for, if it is about a request. */
    static List<String> urls(String entry) {
        JsonNode message = JSON.readTree(entry).path("message");
        return message.path("method").asString("").equals("Network.requestWillBeSent")
                ? List.of(message.path("params").path("request").path("url").asString(""))
                : List.of();
    }
}
