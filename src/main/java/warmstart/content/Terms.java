package warmstart.content;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import warmstart.content.json.Shape;
import warmstart.facts.Dimension;
import warmstart.facts.FactId;
import warmstart.facts.Unit;

/** The words that authored files are made of: an id, a date, an address, a unit. */
public final class Terms {
    private static final String UNIT_HINT =
            "use ms, s, min, h, d, B, KB, MB, GB, TB, Mbps, %, vCPU, USD or the lower-case plural of what is counted";

    /** A name such as {@code async-queue}. */
    public static final Shape<String> SLUG =
            matching("[a-z0-9]+(-[a-z0-9]+)*", "not an id", "use lower-case letters, digits and single hyphens");

    /** The name of a fact. */
    public static final Shape<FactId> FACT_ID = SLUG.mapped(id -> Optional.of(new FactId(id)), "not an id", "");

    static final Shape<String> BLOCK = matching("[a-z0-9-]+", "not a block id", "write it without the caret");

    static final Shape<BigDecimal> AMOUNT =
            Shape.decimal().where(value -> value.signum() >= 0, "below zero", "quantities are not negative");

    static final Shape<Unit> UNIT = Shape.text().mapped(Terms::unit, "not a unit", UNIT_HINT);

    static final Shape<LocalDate> DATE = Shape.text().mapped(Terms::date, "not a date", "write YYYY-MM-DD");

    static final Shape<String> PARTIAL_DATE =
            matching("\\d{4}(-\\d{2}(-\\d{2})?)?", "not a date", "write YYYY, YYYY-MM or YYYY-MM-DD, or leave it out");

    static final Shape<URI> PAGE = Shape.text()
            .mapped(Terms::page, "not the address of a page", "give the public page, beginning with https://");

    static final Shape<String> SKILL =
            matching("\\d+\\.\\d+\\.\\d+", "not a skill", "write domain, task and skill: 1.2.3");

    static final Shape<String> MARK =
            matching("\\S+( \\S+){0,5}", "not a mark", "mark the value or the name alone, in at most six words");

    /** One question of 6 to 40 words. */
    public static final Shape<String> STEM = matching("[^?]+\\?[^?]*", "not one question", "ask for one thing")
            .where(stem -> words(stem) >= 6 && words(stem) <= 40, "not a question of 6 to 40 words", "");

    private Terms() {}

    /** A text of a form, given as a regular expression. */
    static Shape<String> matching(String form, String message, String hint) {
        return Shape.text().where(text -> text.matches(form), message, hint);
    }

    /** A long spelling such as {@code minutes} would silently count minutes like apples. */
    private static Optional<Unit> unit(String symbol) {
        return Unit.of(symbol)
                .filter(unit -> unit.dimension() != Dimension.COUNT
                        || Unit.spelt(symbol).isEmpty());
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<URI> page(String text) {
        try {
            URI address = new URI(text);
            boolean open = "https".equals(address.getScheme()) && address.getHost() != null;
            return open ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
