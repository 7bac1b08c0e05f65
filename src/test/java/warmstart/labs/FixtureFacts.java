package warmstart.labs;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import warmstart.facts.Citation;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactId;
import warmstart.facts.FactKind;
import warmstart.facts.NoteAnchor;
import warmstart.facts.Past;
import warmstart.facts.Qualifier;
import warmstart.facts.Quantity;
import warmstart.facts.Setting;
import warmstart.facts.Wording;
import warmstart.notes.Attachments;
import warmstart.notes.Heading;
import warmstart.notes.Page;
import warmstart.notes.PageId;
import warmstart.notes.SafeHtml;
import warmstart.notes.Vault;

/**
 * The facts that the simulator and lab 2 look at, as the register has them on 2026-11-23, and a vault with the notes that
 * lab 2 links to. The shipped register is compared with this table by {@code ShippedLabsTest}.
 */
public final class FixtureFacts {
    /** id | quantity | mark */
    private static final String TABLE = """
            async-202                    |                              | 202
            async-three-attempts         | 3 attempts                   | 3 attempts
            async-max-retry-attempts     | 2 retries                    | 2 retries
            async-min-retry-attempts     | 0 retries                    | 0 retries
            async-default-retry-attempts | 2 retries                    | 2 retries
            async-first-retry-wait       | 60 s                         | 1 minute
            async-second-retry-wait      | 120 s                        | 2 minutes
            async-throttle-return-queue  |                              | returns to the queue
            async-backoff-first          | 1 s                          | 1 second
            async-backoff-max            | 5 min                        | 5 minutes
            async-event-age-max          | 21600 s                      | 21,600 s
            async-event-age-min          | 60 s                         | 60 s
            async-event-age-default      | 6 h                          | 6 hours
            async-reserved-zero          |                              | at once
            concurrency-1000             | 1000 concurrent executions   | 1,000
            unreserved-100               | 100 concurrent executions    | 100 units
            timeout-default              | 3 s                          | 3 s
            timeout-max                  | 900 s                        | 15 minutes
            cold-start                   |                              | code outside the handler
            dlq-permission-sqs           |                              | sqs:SendMessage
            dlq-permission-sns           |                              | sns:Publish
            dlq-vs-destination           |                              | response of the function
            async-dlq-targets            |                              | SQS queue or an SNS topic
            destinations-sqs             |                              | sqs:SendMessage
            destinations-sns             |                              | sns:Publish
            destinations-lambda          |                              | lambda:InvokeFunction
            destinations-eventbridge     |                              | events:PutEvents
            destinations-s3              |                              | s3:PutObject
            destinations-s3-list         |                              | s3:ListBucket
            destinations-s3-failure-only |                              | S3 bucket
            """;

    private static final Citation CITATION = new Citation(
            "How Lambda handles errors",
            URI.create("https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html"),
            LocalDate.of(2026, 11, 23));

    private FixtureFacts() {}

    /** All facts of the table. */
    public static FactCatalog catalog() {
        return new FactCatalog(TABLE.lines().map(FixtureFacts::fact).toList(), List.of());
    }

    /** The table without one fact. */
    public static FactCatalog without(String id) {
        List<Fact> facts = new ArrayList<>(catalog().all());
        facts.removeIf(fact -> fact.id().value().equals(id));
        return new FactCatalog(facts, List.of());
    }

    /** The table with another number for one fact; with an empty one, without a number for it. */
    public static FactCatalog with(String id, String quantity) {
        List<Fact> facts = new ArrayList<>(without(id).all());
        facts.add(fact(id + "|" + quantity + "|" + quantity));
        return new FactCatalog(facts, List.of());
    }

    private static Fact fact(String line) {
        String[] cells = line.split("\\|", -1);
        String id = cells[0].strip();
        Optional<Setting> setting = Optional.of(cells[1].strip())
                .filter(text -> !text.isEmpty())
                .map(text -> new Setting(Quantity.parse(text).orElseThrow(), Qualifier.EXACT));
        return new Fact(
                new FactId(id),
                List.of(),
                FactKind.BEHAVIOUR,
                new Wording(id, "Statement of " + id + ".", cells[2].strip(), ""),
                setting,
                List.of(),
                "",
                Past.none(),
                CITATION,
                new NoteAnchor("Asynchronous invocation", id),
                List.of(),
                "");
    }

    /** The notes that lab 2 links to. */
    public static Vault vault() {
        return new Vault(
                List.of(
                        page("Asynchronous invocation", "Two ways to fail", "two-ways-to-fail"),
                        page("Dead-letter queues", "What it may do", "what-it-may-do"),
                        page("Destinations", "What is reported", "what-is-reported")),
                Attachments.none());
    }

    private static Page page(String name, String heading, String anchor) {
        String file = "Lambda/Invocation/" + name + ".md";
        return new Page(
                PageId.ofFile(file),
                name,
                name,
                "",
                List.of(),
                List.of(),
                0,
                file,
                List.of(new Heading(2, heading, anchor, 3)),
                List.of(),
                List.of(),
                SafeHtml.empty());
    }
}
