package warmstart.content.scenario.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import warmstart.base.Problems;
import warmstart.content.json.JsonFields;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.simulator.function.Outlet;
import warmstart.simulator.function.Target;
import warmstart.simulator.function.TargetKind;

/**
 * Dead-letter queues and destinations: {@code {"service": "sqs", "name": "failed", "arn": "arn:aws:sqs:…"}}, or in short
 * {@code "sqs:failed"} for one in the scenario's own account.
 */
public final class OutletShapes {
    private static final String PLACE = "us-east-1:111122223333:";

    private OutletShapes() {}

    static List<Outlet> outlets(JsonFields fields) {
        List<Outlet> outlets = new ArrayList<>();
        outlet("deadLetterQueue", Outlet.Use.DEAD_LETTER_QUEUE, fields).ifPresent(outlets::add);
        outlet("onFailure", Outlet.Use.ON_FAILURE, fields).ifPresent(outlets::add);
        outlet("onSuccess", Outlet.Use.ON_SUCCESS, fields).ifPresent(outlets::add);
        return outlets;
    }

    private static Optional<Outlet> outlet(String field, Outlet.Use use, JsonFields fields) {
        Optional<Target> target = fields.maybe(field, target());
        if (target.isPresent() && !use.takes(target.get().kind())) {
            List<String> taken = Arrays.stream(TargetKind.values())
                    .filter(use::takes)
                    .map(TargetKind::service)
                    .toList();
            String message = target.get().kind().service() + " cannot be the " + use.words();
            fields.error(field, message, "use one of: " + String.join(", ", taken));
            return Optional.empty();
        }
        return target.map(found -> new Outlet(use, found));
    }

    /** A target in short, {@code "sqs:failed"}, or in full. */
    public static Shape<Target> target() {
        return (JsonValue value, Problems problems) -> value instanceof JsonValue.Text
                ? Shape.text()
                        .mapped(OutletShapes::inShort, "not a target", "write service:name, such as `sqs:failed`")
                        .read(value, problems)
                : inFull().read(value, problems);
    }

    private static Shape<Target> inFull() {
        return Shape.object(fields -> {
            Optional<TargetKind> kind = fields.need("service", Shape.word(TargetKind.class));
            Optional<String> name = fields.need("name", Shape.text());
            Optional<String> arn = fields.need(
                    "arn", Shape.text().where(text -> text.startsWith("arn:"), "not an ARN", "begin it with `arn:`"));
            return () -> new Target(kind.orElseThrow(), name.orElseThrow(), arn.orElseThrow());
        });
    }

    private static Optional<Target> inShort(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon == text.length() - 1) {
            return Optional.empty();
        }
        String name = text.substring(colon + 1);
        return Arrays.stream(TargetKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(text.substring(0, colon)))
                .findFirst()
                .map(kind -> new Target(kind, name, arn(kind, name)));
    }

    private static String arn(TargetKind kind, String name) {
        return switch (kind) {
            case SQS -> "arn:aws:sqs:" + PLACE + name;
            case SNS -> "arn:aws:sns:" + PLACE + name;
            case LAMBDA -> "arn:aws:lambda:" + PLACE + "function:" + name;
            case EVENTBRIDGE -> "arn:aws:events:" + PLACE + "event-bus/" + name;
            case S3 -> "arn:aws:s3:::" + name;
        };
    }
}
