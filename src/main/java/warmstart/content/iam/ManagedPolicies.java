package warmstart.content.iam;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.json.JsonReader;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.iam.Policy;
import warmstart.iam.PolicyKind;

/**
 * The managed policies that the notes speak about, by name. Their documents travel with the program in
 * {@code managed-policies.json}, each with the page that shows it.
 *
 * @see <a href="https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html">AWS managed policies</a>
 */
public final class ManagedPolicies {
    private static final String FILE = "managed-policies.json";

    private final Map<String, ManagedPolicy> byName;

    private ManagedPolicies(Map<String, ManagedPolicy> byName) {
        this.byName = byName;
    }

    /** Those that travel with the program. */
    public static ManagedPolicies shipped() {
        try (InputStream file = Objects.requireNonNull(ManagedPolicies.class.getResourceAsStream(FILE), FILE)) {
            Problems problems = new Problems();
            ManagedPolicies read = parse(new String(file.readAllBytes(), StandardCharsets.UTF_8), FILE, problems);
            if (problems.anyError()) {
                throw new IllegalStateException("the shipped policies are broken: " + problems.sorted());
            }
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads a list of policies with their names, versions, ARNs and sources. */
    static ManagedPolicies parse(String text, String file, Problems problems) {
        Map<String, ManagedPolicy> byName = new LinkedHashMap<>();
        JsonReader.parse(text, new Where(file, 1, 1), problems)
                .flatMap(list -> Shape.listOf(policy()).read(list, problems))
                .orElse(List.of())
                .forEach(policy -> byName.put(policy.policy().name(), policy));
        return new ManagedPolicies(Collections.unmodifiableMap(byName));
    }

    private static Shape<ManagedPolicy> policy() {
        return Shape.object(fields -> {
            Optional<String> name = fields.need("name", Shape.text());
            Optional<String> version = fields.need("version", Shape.text());
            Optional<String> arn = fields.need("arn", Shape.text());
            Optional<URI> source = fields.need("source", Shape.text()).map(URI::create);
            Optional<LocalDate> checked =
                    fields.need("checkedOn", Shape.text().mapped(ManagedPolicies::day, "no day", "write 2026-11-23"));
            Optional<Policy> document = fields.need("document", document(name.orElse("policy")));
            return () -> new ManagedPolicy(
                    document.orElseThrow(),
                    version.orElseThrow(),
                    arn.orElseThrow(),
                    source.orElseThrow(),
                    checked.orElseThrow());
        });
    }

    private static Shape<Policy> document(String name) {
        return (JsonValue value, Problems problems) -> PolicyReader.read(value, PolicyKind.IDENTITY, name, problems);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            // The caller says so, with the place.
            return Optional.empty();
        }
    }

    /** The policy of that name, without path: {@code AWSLambda_FullAccess}. */
    public Optional<ManagedPolicy> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All of them. */
    public List<ManagedPolicy> all() {
        return List.copyOf(byName.values());
    }
}
