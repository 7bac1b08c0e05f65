package warmstart.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.content.json.JsonFields;
import warmstart.content.json.Shape;
import warmstart.facts.Citation;

/** The fields {@code source} and {@code checkedOn}, with which facts and exams say what they rest on. */
final class Citations {
    private record Source(String title, URI address) {}

    private static final Shape<Source> SOURCE = Shape.object(source -> {
        Optional<String> title = source.need("title", Shape.text());
        Optional<URI> address = source.need("url", Terms.PAGE);
        return () -> new Source(title.orElseThrow(), address.orElseThrow());
    });

    private Citations() {}

    /** Asks for both fields; the citation can be had when no error was found. */
    static Supplier<Citation> read(JsonFields fields) {
        Optional<Source> source = fields.need("source", SOURCE);
        Optional<LocalDate> checkedOn = fields.need("checkedOn", Terms.DATE);
        return () ->
                new Citation(source.orElseThrow().title(), source.orElseThrow().address(), checkedOn.orElseThrow());
    }
}
