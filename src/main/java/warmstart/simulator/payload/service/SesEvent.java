package warmstart.simulator.payload.service;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Ids;
import warmstart.simulator.payload.Stamp;

/**
 * A mail that a receipt rule hands over: headers and verdicts, never the text of the mail.
 *
 * @param from the sender
 * @param to the receiver
 * @param subject the subject
 * @param functionArn the function of the rule's action
 * @param waiting whether the rule waits for the function ({@code RequestResponse}) or not ({@code Event})
 * @see <a href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-event.html">Lambda function
 *     action: event</a>
 */
public record SesEvent(String from, String to, String subject, String functionArn, boolean waiting) {
    private static final int MESSAGE_ID_CHARS = 40;
    private static final int PROCESSING_MILLIS = 574;

    /** The event at a point in time. */
    public JsonObject at(Ids ids, long epochMillis) {
        String id = ids.lower(MESSAGE_ID_CHARS);
        JsonObject record = Json.object()
                .put("eventSource", "aws:ses")
                .put("eventVersion", "1.0")
                .put("ses", Json.object().put("mail", mail(id, epochMillis)).put("receipt", receipt(epochMillis)))
                .build();
        return Json.object().put("Records", Json.array(record)).build();
    }

    private JsonObject mail(String id, long at) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("From", from);
        headers.put("MIME-Version", "1.0");
        headers.put("Message-ID", "<" + id + "@mail.example>");
        headers.put("Return-Path", "<" + from + ">");
        headers.put("Subject", subject);
        headers.put("To", to);
        List<JsonObject> list = headers.entrySet().stream()
                .map(one -> Json.object()
                        .put("name", one.getKey())
                        .put("value", one.getValue())
                        .build())
                .toList();
        return Json.object()
                .put("timestamp", Stamp.millis(at))
                .put("source", from)
                .put("messageId", id)
                .put("destination", Json.texts(List.of(to)))
                .put("headersTruncated", false)
                .put("headers", Json.array(list))
                .put("commonHeaders", commonHeaders(id, at))
                .build();
    }

    private JsonObject commonHeaders(String id, long at) {
        return Json.object()
                .put("returnPath", from)
                .put("from", Json.texts(List.of(from)))
                .put("date", Stamp.mail(at))
                .put("to", Json.texts(List.of(to)))
                .put("messageId", "<" + id + "@mail.example>")
                .put("subject", subject)
                .build();
    }

    private JsonObject receipt(long at) {
        JsonObject pass = Json.object().put("status", "PASS").build();
        JsonObject.Builder action = Json.object()
                .put("type", "Lambda")
                .put("functionArn", functionArn)
                .put("invocationType", waiting ? "RequestResponse" : "Event");
        return Json.object()
                .put("timestamp", Stamp.millis(at))
                .put("processingTimeMillis", PROCESSING_MILLIS)
                .put("recipients", Json.texts(List.of(to)))
                .put("spamVerdict", pass)
                .put("virusVerdict", pass)
                .put("spfVerdict", pass)
                .put("dkimVerdict", pass)
                .put("dmarcVerdict", pass)
                .put("action", action)
                .build();
    }
}
