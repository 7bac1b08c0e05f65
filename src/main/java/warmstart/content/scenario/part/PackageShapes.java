package warmstart.content.scenario.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import warmstart.content.json.JsonFields;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.simulator.function.Compute;
import warmstart.simulator.function.Violation;
import warmstart.simulator.packaging.PackageRules;
import warmstart.simulator.packaging.PackageSpec;
import warmstart.simulator.quota.Quotas;

/**
 * What a function is made of, which the service checks when it is created: {@code "deployment": {"handler": "app.handler",
 * "zipped": "12 MB", "unzipped": "60 MB", "fromS3": true, "layers": ["20 MB"]}, "environment": {"TABLE": "orders"}}; for a
 * container image {@code "deployment": {"image": "1 GB"}}. It has no part in the run.
 */
final class PackageShapes {
    private static final String DEPLOYMENT = "deployment";
    private static final String USUAL_HANDLER = "app.handler";
    private static final Map<String, String> FIELDS = fields();

    private final Quotas quotas;

    PackageShapes(Quotas quotas) {
        this.quotas = quotas;
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("functionName", "name");
        fields.put("handler", "handler");
        fields.put("archive.zippedBytes", "zipped");
        fields.put("archive.unzippedBytes", "unzipped");
        fields.put("archive", "zipped");
        fields.put("layers", "layers");
        fields.put("imageBytes", "image");
        fields.put("tmpMegabytes", "tmp");
        return fields;
    }

    private record Deployment(
            Optional<String> handler, PackageSpec.Archive archive, List<Long> layers, long imageBytes) {}

    /** Reports what the service refuses of a function. */
    void check(JsonFields fields, Optional<String> name, Compute compute) {
        Optional<JsonValue> written = fields.maybe(DEPLOYMENT, Shape.any());
        Optional<Deployment> deployment = fields.maybe(DEPLOYMENT, deployment());
        Optional<Map<String, String>> environment = fields.maybe("environment", Shape.mapOf(text()));
        if (name.isEmpty() || (written.isPresent() && deployment.isEmpty())) {
            return;
        }
        boolean isImage = compute.packaging() == Compute.Packaging.IMAGE;
        Deployment given =
                deployment.orElse(new Deployment(Optional.empty(), new PackageSpec.Archive(0, 0, false), List.of(), 0));
        PackageSpec spec = new PackageSpec(
                name.get(),
                given.handler().orElse(isImage ? "" : USUAL_HANDLER),
                compute.packaging(),
                given.archive(),
                given.layers(),
                given.imageBytes(),
                environment.orElse(new LinkedHashMap<>()),
                compute.tmpMegabytes());
        PackageRules.check(spec, quotas).forEach(refused -> report(fields, written, refused));
    }

    private static Shape<Deployment> deployment() {
        return Shape.object(fields -> {
            Optional<String> handler = fields.maybe("handler", text());
            Optional<Long> zipped = fields.maybe("zipped", FactShapes.bytes());
            Optional<Long> unzipped = fields.maybe("unzipped", FactShapes.bytes());
            Optional<Boolean> fromS3 = fields.maybe("fromS3", Shape.flag());
            List<Long> layers = fields.list("layers", FactShapes.bytes());
            Optional<Long> image = fields.maybe("image", FactShapes.bytes());
            return () -> new Deployment(
                    handler,
                    new PackageSpec.Archive(zipped.orElse(0L), unzipped.orElse(0L), fromS3.orElse(false)),
                    layers,
                    image.orElse(0L));
        });
    }

    /** A text that may be empty: the rules say what is wrong with it. */
    private static Shape<String> text() {
        return (value, problems) -> value instanceof JsonValue.Text text
                ? Optional.of(text.text())
                : Shape.text().read(value, problems);
    }

    private static void report(JsonFields fields, Optional<JsonValue> deployment, Violation refused) {
        String field = FIELDS.getOrDefault(refused.path(), "environment");
        JsonValue at = deployment.orElse(null) instanceof JsonValue.Members object
                ? object.members().getOrDefault(field, object)
                : null;
        boolean own = fields.has(field) || at == null;
        if (own) {
            fields.error(field, refused.message(), refused.hint());
        } else {
            fields.errorAt(Objects.requireNonNull(at).where(), refused.message(), refused.hint());
        }
    }
}
