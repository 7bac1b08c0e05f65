package warmstart.simulator.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.json.Json;
import warmstart.base.json.ReadJson;

/** Bounds, ends and odd corners of patterns. */
class EdgesOfPatternsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # both ends of a range, included or not
            {"a":[{"numeric":[">=",10,"<",20]}]}   | {"a":10}       | true
            {"a":[{"numeric":[">=",10,"<",20]}]}   | {"a":20}       | false
            {"a":[{"numeric":[">=",10,"<=",20]}]}  | {"a":20}       | true
            {"a":[{"numeric":[">",10]}]}           | {"a":11}       | true
            {"a":[{"numeric":[">=",10]}]}          | {"a":11}       | true
            {"a":[{"numeric":["<=",10]}]}          | {"a":9}        | true
            {"a":[{"numeric":["<=",10]}]}          | {"a":10.5}     | false
            # the least and the greatest number that the service takes
            {"a":[{"numeric":["=",5000000000]}]}   | {"a":5.0e9}    | true
            {"a":[{"numeric":["=",-5000000000]}]}  | {"a":-5.0e9}   | true
            # a text that is the prefix, the suffix, and nothing more
            {"a":[{"prefix":"x"}]}                 | {"a":"x"}      | true
            {"a":[{"suffix":"x"}]}                 | {"a":"x"}      | true
            # stars at the ends, pieces at the start of what is left
            {"a":[{"wildcard":"*b"}]}              | {"a":"b"}      | true
            {"a":[{"wildcard":"a*"}]}              | {"a":"ba"}     | false
            {"a":[{"wildcard":"*a*"}]}             | {"a":"a"}      | true
            {"a":[{"wildcard":"*a*"}]}             | {"a":"b"}      | false
            {"a":[{"wildcard":"*a*a*"}]}           | {"a":"a"}      | false
            {"a":[{"wildcard":"a*b*c"}]}           | {"a":"abc"}    | true
            {"a":[{"wildcard":"*.*"}]}             | {"a":5.5}      | false
            {"a":[{"wildcard":"x\\\\*"}]}          | {"a":"x*"}     | true
            # of several elements the first that fits is enough, wherever it stands
            {"a":{"b":[1]}}                        | {"a":[{"b":2},{"b":1}]}  | true
            {"a":{"b":[1]}}                        | {"a":[{"b":2},{"b":3}]}  | false
            {"a":{"b":[1]}}                        | {"a":[]}                 | false
            {"a":{"b":[{"exists":false}]}}         | {"a":[]}                 | true
            {"a":{"b":[{"exists":false}]}}         | {"a":[{"b":1}]}          | false
            # one alternative alone, or a reserved name in one, and the key is an ordinary one
            {"$or":{"a":["x"]}}                    | {"$or":{"a":"x"}}        | true
            """)
    void edgesAreWhereTheGuidePutsThem(String pattern, String event, boolean fits) {
        assertThat(PatternTest.bus(pattern).fits(ReadJson.of(event))).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"a":[{"numeric":["=",-5000000001]}]}          | $.a[0].numeric
            {"a":[{"numeric":[">",5,"<",5]}]}              | $.a[0].numeric
            {"a":[{"numeric":[">",1,"<",2,"<",3]}]}        | $.a[0].numeric
            {"a":[{"numeric":[">",1,"<"]}]}                | $.a[0].numeric
            {"a":[{"numeric":[]}]}                         | $.a[0].numeric
            {"a":[{"numeric":["=",1,"=",1]}]}              | $.a[0].numeric
            {"a":[{"wildcard":"x\\\\"}]}                   | $.a[0].wildcard
            {"a":[{"wildcard":"**"}]}                      | $.a[0].wildcard
            {"a":[{"anything-but":{"prefix":[]}}]}         | $.a[0].anything-but
            {"a":[{"anything-but":{"prefix":["x",5]}}]}    | $.a[0].anything-but.prefix
            {"a":[{"anything-but":{"prefix":"a","suffix":"b"}}]} | $.a[0].anything-but
            {"a":[{"anything-but":true}]}                  | $.a[0].anything-but
            {"a":[{"prefix":{"wildcard":"x"}}]}            | $.a[0].prefix
            {"a":[{"suffix":{"equals-ignore-case":5}}]}    | $.a[0].suffix.equals-ignore-case
            {"$or":[{"a":["x"]}]}                          | $.$or[0]
            {"$or":[{"numeric":["x"]},{"b":["x"]}]}        | $.$or[0].numeric
            """)
    void whatIsBeyondThemIsRefused(String pattern, String path) {
        assertThat(Pattern.read(ReadJson.of(pattern), Dialect.EVENT_BUS, PatternTest.LIMITS)
                        .faults())
                .extracting(PatternFault::path)
                .contains(path);
    }

    /** The pattern below has 11 characters and makes one combination. */
    @Test
    void limitsAreIncluded() {
        Json pattern = ReadJson.of("{\"a\":[\"xy\"]}");
        assertThat(Pattern.read(pattern, Dialect.EVENT_BUS, limits(12, 1)).pattern())
                .isPresent();
        assertThat(Pattern.read(pattern, Dialect.EVENT_BUS, limits(11, 1)).pattern())
                .isEmpty();
        Json two = ReadJson.of("{\"$or\":[{\"a\":[1]},{\"b\":[1]}]}");
        assertThat(Pattern.read(two, Dialect.EVENT_BUS, limits(99, 2)).pattern())
                .isPresent();
        assertThat(Pattern.read(two, Dialect.EVENT_BUS, limits(99, 1)).pattern())
                .isEmpty();
        Json inside =
                ReadJson.of("{\"x\":[1],\"d\":{\"$or\":[{\"a\":[1]},{\"b\":[1]}]},\"$or\":[{\"a\":[1]},{\"b\":[1]}]}");
        assertThat(Pattern.read(inside, Dialect.EVENT_BUS, limits(99, 4)).pattern())
                .isPresent();
        assertThat(Pattern.read(inside, Dialect.EVENT_BUS, limits(99, 3)).pattern())
                .isEmpty();
    }

    private static FilterLimits limits(int chars, int combinations) {
        return new FilterLimits(5, chars, new BigDecimal("-5.0e9"), new BigDecimal("5.0e9"), combinations);
    }

    @Test
    void theFirstElementThatFailsIsNamed() {
        Mismatch mismatch = PatternTest.bus("{\"a\":{\"b\":[1]}}")
                .mismatch(ReadJson.of("{\"a\":[{\"b\":2},{\"b\":3}]}"))
                .orElseThrow();
        assertThat(mismatch.path()).isEqualTo("$.a[0].b");
    }

    /** Two alternatives, one for plain text and one for JSON: either format agrees with one of them. */
    @Test
    void alternativesMayWantDifferentFormats() {
        List<Json> patterns = List.of(ReadJson.of("{\"$or\":[{\"body\":[\"x\"]},{\"body\":{\"a\":[1]}}]}"));
        FilterCriteria criteria = FilterCriteria.read(patterns, FilteredSource.SQS, PatternTest.LIMITS)
                .criteria()
                .orElseThrow();
        assertThat(criteria.decide(Json.object().build(), RecordData.text("x")).accepted())
                .isTrue();
        assertThat(criteria.decide(Json.object().build(), RecordData.json(ReadJson.of("{\"a\":1}")))
                        .accepted())
                .isTrue();
    }

    @Test
    void brokersTakePlainText() {
        for (FilteredSource source : List.of(FilteredSource.MQ, FilteredSource.KAFKA, FilteredSource.SQS)) {
            List<Json> patterns = List.of(ReadJson.of("{\"" + source.dataKey() + "\":[{\"prefix\":\"x\"}]}"));
            assertThat(FilterCriteria.read(patterns, source, PatternTest.LIMITS).criteria())
                    .isPresent();
        }
    }
}
