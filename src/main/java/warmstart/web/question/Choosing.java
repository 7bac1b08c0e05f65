package warmstart.web.question;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import warmstart.facts.FactKind;
import warmstart.notes.Page;
import warmstart.notes.PageId;
import warmstart.notes.Vault;
import warmstart.quiz.Filing;
import warmstart.quiz.Selection;

/**
 * Which questions a page is about, as its address says: {@code ?topic=lambda/timeout}, {@code ?pack=lambda-limits&kind=limit},
 * {@code ?domain=dva-c03.1}. Forms carry it along, so that the next page is about the same.
 *
 * @param fields the parts that are given, by name
 */
public record Choosing(Map<String, String> fields) {
    /** A page's id. */
    public static final String TOPIC = "topic";

    /** A fact's id; a review of one fact asks for it at once. */
    public static final String FACT = "fact";

    private static final String PACK = "pack";
    private static final String KIND = "kind";
    private static final String DOMAIN = "domain";
    private static final List<String> NAMES = List.of(TOPIC, FACT, PACK, KIND, DOMAIN);
    private static final int TEXT_MAX = 200;

    public Choosing {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** What the address of a page says. */
    public static Choosing asked(Context ctx) {
        return of(ctx::queryParam);
    }

    /** What a form carried along. */
    public static Choosing sent(Context ctx) {
        return of(name -> ctx.formParam("in-" + name));
    }

    private static Choosing of(Function<String, @Nullable String> values) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : NAMES) {
            Optional.ofNullable(values.apply(name))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty() && value.length() <= TEXT_MAX)
                    .ifPresent(value -> fields.put(name, value));
        }
        return new Choosing(fields);
    }

    /** A part; empty when it is not given. */
    public String get(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The topic it is about, when it is about one. */
    public Optional<Page> page(Vault vault) {
        try {
            return get(TOPIC).isEmpty() ? Optional.empty() : vault.page(new PageId(get(TOPIC)));
        } catch (IllegalArgumentException e) {
            // A hand-made address: it is about everything then.
            return Optional.empty();
        }
    }

    /** The questions that are meant. What an address says wrongly is passed over. */
    public Selection selection(Vault vault) {
        return new Selection(
                page(vault).map(Page::name),
                Optional.of(get(PACK)).filter(pack -> !pack.isEmpty()),
                Arrays.stream(FactKind.values())
                        .filter(kind -> kind.word().equals(get(KIND)))
                        .findFirst(),
                domain(get(DOMAIN)));
    }

    private static Optional<Filing.Domain> domain(String text) {
        int dot = text.lastIndexOf('.');
        return text.matches("[a-z0-9-]+\\.\\d{1,2}")
                ? Optional.of(new Filing.Domain(text.substring(0, dot), Integer.parseInt(text.substring(dot + 1))))
                : Optional.empty();
    }

    /** The end of an address that says the same: {@code ?pack=lambda-limits}, or nothing. */
    public String query() {
        return fields.isEmpty() ? "" : "?" + parameters();
    }

    /** The same without a question mark: {@code pack=lambda-limits&kind=limit}. */
    public String parameters() {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
