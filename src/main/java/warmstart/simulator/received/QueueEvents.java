package warmstart.simulator.received;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import warmstart.base.json.Json;
import warmstart.simulator.payload.Ids;
import warmstart.simulator.payload.message.SqsMessage;
import warmstart.simulator.sources.sqs.SqsSource;
import warmstart.simulator.sources.sqs.config.Letter;
import warmstart.simulator.sources.sqs.config.Producer;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.trace.TraceRow;

/** What a function gets from the poller of a queue: the batch, each message with its receipt of that time. */
final class QueueEvents {
    private static final int ROLE_CHARS = "A1B2C3D4E5F6G7H8I".length();
    private static final int HASH_CHARS = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855".length();

    private final Scene scene;

    QueueEvents(Scene scene) {
        this.scene = scene;
    }

    Json event(SqsSource source, TraceRow formed) {
        List<TraceRow> received = new ArrayList<>();
        for (TraceRow row : scene.trace().rows()) {
            boolean ours = row.kind() == SqsKind.MESSAGE_RECEIVED
                    && row.seq() < formed.seq()
                    && row.numbers().text("batch").equals(formed.subject());
            if (ours) {
                // One that was received again while the batch was open stands in it once, with the newer receipt.
                received.removeIf(earlier -> earlier.subject().equals(row.subject()));
                received.add(row);
            }
        }
        List<SqsMessage> messages = received.stream().map(this::message).toList();
        return SqsMessage.event(
                Scene.place(source.queue().arn()), source.queue().name(), messages);
    }

    private SqsMessage message(TraceRow received) {
        String name = received.subject();
        Ids own = scene.ids("message " + name);
        long sent = Scene.epochMillis(
                scene.first(SqsKind.MESSAGE_SENT, name).map(TraceRow::t).orElse(received.t()));
        Letter letter = letter(name);
        String sender = "AROA" + scene.ids("sender").upper(ROLE_CHARS) + ":sender";
        SqsMessage standard = SqsMessage.standard(own, sender, letter.body(), sent);
        SqsMessage message = letter.group().isEmpty()
                ? standard
                : standard.inGroup(letter.group(), deduplicationId(letter, name), place(name));
        Ids receipt = scene.ids("receipt " + name + " " + received.seq());
        return new SqsMessage(
                message.messageId(),
                message.receivedAgain(receipt).receiptHandle(),
                message.body(),
                sent,
                firstReceived(received),
                Math.toIntExact(received.numbers().number("receives")),
                sender,
                message.fifo(),
                List.of());
    }

    private long firstReceived(TraceRow received) {
        String queue = received.numbers().text("queue");
        return scene.rows(SqsKind.MESSAGE_RECEIVED, received.subject()).stream()
                .filter(row -> row.numbers().text("queue").equals(queue))
                .findFirst()
                .map(row -> Scene.epochMillis(row.t()))
                .orElseThrow();
    }

    private String deduplicationId(Letter letter, String message) {
        return letter.deduplicationId().isEmpty()
                ? scene.ids("deduplication " + message).hex(HASH_CHARS)
                : letter.deduplicationId();
    }

    /** Its place among all messages that were sent. */
    private long place(String message) {
        return scene.trace().rows().stream()
                .filter(row -> row.kind() == SqsKind.MESSAGE_SENT)
                .takeWhile(row -> !row.subject().equals(message))
                .count();
    }

    /** What its producer wrote; functions send what the first producer of the queue does. */
    private Letter letter(String message) {
        Optional<Producer> producer = producers()
                .filter(one -> message.startsWith(one.name() + "-") && !message.contains("/"))
                .findFirst();
        return producer.map(one -> one.letter(Scene.number(message, one.name())))
                .or(() -> producersOf(message).findFirst().map(one -> one.letter(1)))
                .orElse(Letter.of(Json.object().build()));
    }

    private Stream<Producer> producers() {
        return sources().flatMap(source -> source.producers().stream());
    }

    private Stream<Producer> producersOf(String message) {
        String queue = scene.first(SqsKind.MESSAGE_SENT, message)
                .map(row -> row.numbers().text("queue"))
                .orElse("");
        return sources()
                .filter(source -> source.queue().name().equals(queue))
                .flatMap(source -> source.producers().stream());
    }

    private Stream<SqsSource> sources() {
        return scene.scenario().sources().stream()
                .filter(SqsSource.class::isInstance)
                .map(SqsSource.class::cast);
    }
}
