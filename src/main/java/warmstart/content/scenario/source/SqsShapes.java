package warmstart.content.scenario.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.base.Problems;
import warmstart.base.json.Json;
import warmstart.content.json.JsonFields;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.content.scenario.part.FactShapes;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.response.FunctionAnswer;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.sources.FilterBounds;
import warmstart.simulator.sources.sqs.SqsSource;
import warmstart.simulator.sources.sqs.config.AnswerForm;
import warmstart.simulator.sources.sqs.config.AnswerReader;
import warmstart.simulator.sources.sqs.config.GivenAnswer;
import warmstart.simulator.sources.sqs.config.Letter;
import warmstart.simulator.sources.sqs.config.PatternFilter;
import warmstart.simulator.sources.sqs.config.Producer;
import warmstart.simulator.sources.sqs.config.SqsMapping;
import warmstart.simulator.sources.sqs.config.SqsQueue;

/**
 * Queues with their mapping: {@code {"type": "sqs", "name": "orders", "function": "worker", "queue": {"visibility": "30 s",
 * "redrive": {"maxReceiveCount": 3, "deadLetterQueue": "orders-dlq"}}, "mapping": {"batchSize": 10}, "at": ["0 s"]}}. The
 * messages are called after the source, {@code orders-1}, unless there are {@code producers}.
 */
final class SqsShapes {
    private static final int COUNT_MAX = 1_000_000;

    private static final Letter EMPTY = Letter.of(Json.object().build());

    private final Quotas quotas;

    SqsShapes(Quotas quotas) {
        this.quotas = quotas;
    }

    Supplier<EventSource> source(JsonFields fields, Optional<String> name, Optional<FunctionTarget> target) {
        Optional<SqsQueue.Builder> queue = fields.maybe("queue", queue(name.orElse("queue")));
        Optional<SqsMapping> mapping = fields.maybe("mapping", mapping());
        Optional<AnswerReader> answers = fields.maybe("answers", SqsShapes::answers);
        List<Producer> producers = producers(fields, name);
        return () -> new SqsSource(
                name.orElseThrow(),
                target.orElseThrow(),
                queue.orElseGet(() -> SqsQueue.of(name.orElseThrow(), quotas)).build(),
                producers,
                mapping.orElseGet(() -> SqsMapping.standard(quotas).build()),
                answers.orElse(AnswerForm.AS_ADVISED));
    }

    /** One of the words of {@link AnswerForm}, or the answer itself. */
    private static Optional<AnswerReader> answers(JsonValue value, Problems problems) {
        return value instanceof JsonValue.Text
                ? Shape.word(AnswerForm.class).read(value, problems).map(form -> form)
                : Shape.any()
                        .read(value, problems)
                        .map(FilterShapes::json)
                        .map(json -> new GivenAnswer(new FunctionAnswer.Value(json)));
    }

    private static List<Producer> producers(JsonFields fields, Optional<String> name) {
        List<Producer> several = fields.list("producers", producer());
        if (fields.has("producers")) {
            return several;
        }
        boolean sends = ArrivalShapes.anyIn(fields);
        List<Letter> letters = letters(fields);
        if (!sends) {
            return List.of();
        }
        return ArrivalShapes.arrivals(fields)
                .map(arrivals -> List.of(new Producer(name.orElse("orders"), arrivals, letters)))
                .orElse(List.of());
    }

    private static Shape<Producer> producer() {
        return Shape.object(fields -> {
            Optional<String> name = fields.need("name", FactShapes.name());
            Optional<Arrivals> arrivals = ArrivalShapes.arrivals(fields);
            List<Letter> letters = letters(fields);
            return () -> new Producer(name.orElseThrow(), arrivals.orElseThrow(), letters);
        });
    }

    /** What is sent by turns: {@code "letters": [{"body": "{}", "group": "a"}]}, or only {@code "groups": ["a", "b"]}. */
    private static List<Letter> letters(JsonFields fields) {
        List<Letter> letters = new ArrayList<>(fields.list("letters", letter()));
        fields.list("groups", Shape.text()).forEach(group -> letters.add(EMPTY.in(group)));
        if (letters.isEmpty()) {
            letters.add(EMPTY);
        }
        return letters;
    }

    private static Shape<Letter> letter() {
        return Shape.object(fields -> {
            Optional<JsonValue> body = fields.maybe("body", Shape.any());
            Optional<Long> size = fields.maybe("size", FactShapes.bytes());
            Optional<String> group = fields.maybe("group", Shape.text());
            Optional<String> id = fields.maybe("deduplicationId", Shape.text());
            return () -> {
                Letter letter = body.map(SqsShapes::saying)
                        .orElse(EMPTY)
                        .in(group.orElse(""))
                        .once(id.orElse(""));
                return size.map(letter::sized).orElse(letter);
            };
        });
    }

    /** Plain text, or JSON. */
    private static Letter saying(JsonValue body) {
        return body instanceof JsonValue.Text text ? Letter.of(text.text()) : Letter.of(FilterShapes.json(body));
    }

    private Shape<SqsQueue.Builder> queue(String standardName) {
        return Shape.object(fields -> {
            Optional<String> name = fields.maybe("name", FactShapes.name());
            Optional<Long> visibility = fields.maybe("visibility", FactShapes.span());
            Optional<Long> retention = fields.maybe("retention", FactShapes.span());
            Optional<Long> delay = fields.maybe("delay", FactShapes.span());
            Optional<Long> messageSize = fields.maybe("messageSize", FactShapes.bytes());
            Optional<Boolean> byContent = fields.maybe("contentBasedDeduplication", Shape.flag());
            Optional<Integer> duplicates = fields.maybe("duplicates", FactShapes.perMille());
            Optional<Redrive> redrive = fields.maybe("redrive", redrive());
            return () -> {
                SqsQueue.Builder queue = SqsQueue.of(name.orElse(standardName), quotas);
                visibility.ifPresent(queue::visibility);
                retention.ifPresent(queue::retention);
                delay.ifPresent(queue::delay);
                messageSize.ifPresent(queue::messageBytesMax);
                duplicates.ifPresent(queue::duplicates);
                if (byContent.orElse(false)) {
                    queue.contentBasedDeduplication();
                }
                redrive.ifPresent(policy -> queue.redrive(policy.maxReceiveCount(), policy.queue()));
                return queue;
            };
        });
    }

    private record Redrive(int maxReceiveCount, SqsQueue queue) {}

    private Shape<Redrive> redrive() {
        return Shape.object(fields -> {
            Optional<Integer> receives = fields.need("maxReceiveCount", Shape.whole(1, COUNT_MAX));
            Optional<SqsQueue> queue = fields.need("deadLetterQueue", this::deadLetterQueue);
            return () -> new Redrive(receives.orElseThrow(), queue.orElseThrow());
        });
    }

    /** By its name alone, or with settings of its own. */
    private Optional<SqsQueue> deadLetterQueue(JsonValue value, Problems problems) {
        return value instanceof JsonValue.Text
                ? FactShapes.name()
                        .read(value, problems)
                        .map(name -> SqsQueue.of(name, quotas).build())
                : queue("dead-letters").read(value, problems).map(SqsQueue.Builder::build);
    }

    private Shape<SqsMapping> mapping() {
        return Shape.object(fields -> {
            Optional<Integer> batchSize = fields.maybe("batchSize", Shape.whole(1, COUNT_MAX));
            Optional<Long> window = fields.maybe("batchWindow", FactShapes.span());
            Optional<Integer> concurrency = fields.maybe("maximumConcurrency", Shape.whole(1, COUNT_MAX));
            Optional<Boolean> reports = fields.maybe("reportBatchItemFailures", Shape.flag());
            Optional<Boolean> enabled = fields.maybe("enabled", Shape.flag());
            List<PatternFilter> filters = fields.list(
                    "filters", FilterShapes.sqs(FilterBounds.of(quotas.sqs().filters())));
            Optional<Pollers> pollers = fields.maybe("provisionedPollers", pollers());
            return () -> {
                SqsMapping.Builder mapping = SqsMapping.standard(quotas).filters(filters);
                batchSize.ifPresent(mapping::batchSize);
                window.ifPresent(mapping::window);
                concurrency.ifPresent(mapping::maximumConcurrency);
                pollers.ifPresent(given -> mapping.provisioned(given.minimum(), given.maximum()));
                if (reports.orElse(false)) {
                    mapping.reportingItemFailures();
                }
                if (!enabled.orElse(true)) {
                    mapping.disabled();
                }
                return mapping.build();
            };
        });
    }

    private record Pollers(int minimum, int maximum) {}

    private static Shape<Pollers> pollers() {
        return Shape.object(fields -> {
            Optional<Integer> least = fields.need("minimum", Shape.whole(1, COUNT_MAX));
            Optional<Integer> most = fields.need("maximum", Shape.whole(1, COUNT_MAX));
            if (least.isPresent() && most.isPresent() && least.get() > most.get()) {
                fields.error("minimum", "the least is more than the most", "swap them");
            }
            return () -> new Pollers(least.orElseThrow(), most.orElseThrow());
        });
    }
}
