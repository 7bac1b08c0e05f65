package warmstart.quiz.generate.way;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import warmstart.facts.Fact;

/**
 * A service, or a feature of one, that runs functions in exactly one way.
 *
 * @param name as it stands in a list: {@code S3 Batch Operations}
 * @param way in which it does
 * @param fact that says so
 */
record Invoker(String name, Way way, Fact fact) {
    private static final List<Pattern> STEMS = List.of(
            Pattern.compile("Which of the three ways of invoking Lambda does (?:an? )?(.+) use\\?"),
            Pattern.compile("By which mechanism does Lambda fetch the records of (?:an? )?(.+)\\?"));

    Invoker {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(way, "way");
        Objects.requireNonNull(fact, "fact");
    }

    /** The invoker that a fact is about; empty for one that asks for something else or has several ways. */
    static Optional<Invoker> of(Fact fact) {
        Optional<Way> way = Way.of(fact.wording().mark());
        Stream<Matcher> stems =
                STEMS.stream().map(stem -> stem.matcher(fact.wording().stem()));
        Optional<String> name =
                stems.filter(Matcher::matches).map(found -> found.group(1)).findFirst();
        return way.flatMap(known -> name.map(found -> new Invoker(capital(found), known, fact)));
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
