package warmstart.simulator.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.json.Json;
import warmstart.base.json.ReadJson;

class PatternTest {
    /** The numbers of the guides when this was written. */
    static final FilterLimits LIMITS =
            new FilterLimits(5, 4096, new BigDecimal("-5.0e9"), new BigDecimal("5.0e9"), 1000);

    static Pattern bus(String pattern) {
        return Pattern.read(ReadJson.of(pattern), Dialect.EVENT_BUS, LIMITS)
                .pattern()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # equal, and one of a list
            {"a":["x"]}                                 | {"a":"x","b":1}       | true
            {"a":["x"]}                                 | {"a":"X"}             | false
            {"a":["x"]}                                 | {"b":"x"}             | false
            {"a":["x","y"]}                             | {"a":"y"}             | true
            {"a":[1]}                                   | {"a":"1"}             | false
            {"a":[true]}                                | {"a":true}            | true
            {"a":[true]}                                | {"a":"true"}          | false
            # numbers count by their spelling: 300, 300.0 and 3.0e2 are three different values
            {"a":[300]}                                 | {"a":300}             | true
            {"a":[300]}                                 | {"a":300.0}           | false
            {"a":[300]}                                 | {"a":3.0e2}           | false
            # all keys have to fit
            {"a":["x"],"b":["y"]}                       | {"a":"x","b":"y"}     | true
            {"a":["x"],"b":["y"]}                       | {"a":"x","b":"z"}     | false
            # null, empty, absent are three things
            {"a":[null]}                                | {"a":null}            | true
            {"a":[null]}                                | {}                    | false
            {"a":[""]}                                  | {"a":""}              | true
            {"a":[""]}                                  | {"a":null}            | false
            # nested keys
            {"a":{"b":{"c":["x"]}}}                     | {"a":{"b":{"c":"x"}}} | true
            {"a":{"b":["x"]}}                           | {"a":{"b":{"c":"x"}}} | false
            {"a":{"b":["x"]}}                           | {"a":"x"}             | false
            # exists looks at ends only: an object is as good as absent
            {"a":[{"exists":true}]}                     | {"a":null}            | true
            {"a":[{"exists":true}]}                     | {"b":1}               | false
            {"a":[{"exists":true}]}                     | {"a":{"b":1}}         | false
            {"a":[{"exists":false}]}                    | {"b":1}               | true
            {"a":[{"exists":false}]}                    | {"a":1}               | false
            {"a":[{"exists":false}]}                    | {"a":{"b":1}}         | true
            {"a":{"b":[{"exists":false}]}}              | {"c":1}               | true
            {"a":["x",{"exists":false}]}                | {"b":1}               | true
            # prefix and suffix
            {"a":[{"prefix":"us-"}]}                    | {"a":"us-east-1"}     | true
            {"a":[{"prefix":"us-"}]}                    | {"a":"eu-west-1"}     | false
            {"a":[{"prefix":"us-"}]}                    | {"a":"US-east-1"}     | false
            {"a":[{"prefix":"1"}]}                      | {"a":12}              | false
            {"a":[{"suffix":".png"}]}                   | {"a":"x.png"}         | true
            {"a":[{"suffix":".png"}]}                   | {"a":"x.png.bak"}     | false
            {"a":[{"prefix":{"equals-ignore-case":"US-"}}]} | {"a":"us-east-1"} | true
            {"a":[{"suffix":{"equals-ignore-case":".PNG"}}]} | {"a":"x.png"}    | true
            {"a":[{"suffix":"xx.png"}]}                 | {"a":"x.png"}         | false
            {"a":[{"equals-ignore-case":"alice"}]}      | {"a":"ALICE"}         | true
            {"a":[{"equals-ignore-case":"alice"}]}      | {"a":"alices"}        | false
            # anything but
            {"a":[{"anything-but":"x"}]}                | {"a":"y"}             | true
            {"a":[{"anything-but":"x"}]}                | {"a":"x"}             | false
            {"a":[{"anything-but":"x"}]}                | {"b":"y"}             | false
            {"a":[{"anything-but":["x","y"]}]}          | {"a":"y"}             | false
            {"a":[{"anything-but":["x","y"]}]}          | {"a":"z"}             | true
            {"a":[{"anything-but":["x"]}]}              | {"a":5}               | true
            {"a":[{"anything-but":[100,200]}]}          | {"a":200}             | false
            {"a":[{"anything-but":[100,200]}]}          | {"a":200.0}           | false
            {"a":[{"anything-but":[100,200]}]}          | {"a":300}             | true
            {"a":[{"anything-but":{"prefix":"init"}}]}  | {"a":"initializing"}  | false
            {"a":[{"anything-but":{"prefix":"init"}}]}  | {"a":"running"}       | true
            {"a":[{"anything-but":{"suffix":".png"}}]}  | {"a":"x.png"}         | false
            {"a":[{"anything-but":{"equals-ignore-case":["X","y"]}}]} | {"a":"x"} | false
            {"a":[{"anything-but":{"equals-ignore-case":["X","y"]}}]} | {"a":"z"} | true
            {"a":[{"anything-but":{"wildcard":"*/lib/*"}}]} | {"a":"/a/lib/b"}  | false
            # ranges of numbers; a text of digits is no number
            {"a":[{"numeric":["=",100]}]}               | {"a":100.0}           | true
            {"a":[{"numeric":[">",10,"<=",20]}]}        | {"a":10}              | false
            {"a":[{"numeric":[">",10,"<=",20]}]}        | {"a":10.000001}       | true
            {"a":[{"numeric":[">",10,"<=",20]}]}        | {"a":20}              | true
            {"a":[{"numeric":[">",10,"<=",20]}]}        | {"a":"15"}            | false
            {"a":[{"numeric":["<",0]}]}                 | {"a":-1}              | true
            {"a":[{"numeric":[">=",0]}]}                | {"a":0}               | true
            {"a":[{"numeric":["<",0]}]}                 | {"a":0}               | false
            # wildcards
            {"a":[{"wildcard":"dir/*.png"}]}            | {"a":"dir/a/b.png"}   | true
            {"a":[{"wildcard":"dir/*.png"}]}            | {"a":"dir.png"}       | false
            {"a":[{"wildcard":"*"}]}                    | {"a":""}              | true
            {"a":[{"wildcard":"a*b*c"}]}                | {"a":"aXbYc"}         | true
            {"a":[{"wildcard":"a*b*c"}]}                | {"a":"aXcYb"}         | false
            {"a":[{"wildcard":"ab*ba"}]}                | {"a":"aba"}           | false
            {"a":[{"wildcard":"x\\\\*y"}]}              | {"a":"x*y"}           | true
            {"a":[{"wildcard":"x\\\\*y"}]}              | {"a":"xzy"}           | false
            {"a":[{"wildcard":"plain"}]}                | {"a":"plain"}         | true
            # addresses
            {"a":[{"cidr":"10.0.0.0/24"}]}              | {"a":"10.0.0.200"}    | true
            {"a":[{"cidr":"10.0.0.0/24"}]}              | {"a":"10.0.1.1"}      | false
            {"a":[{"cidr":"10.0.0.0/24"}]}              | {"a":"nonsense"}      | false
            # of an array one element has to fit
            {"a":["x"]}                                 | {"a":["w","x"]}       | true
            {"a":["x"]}                                 | {"a":[]}              | false
            {"a":[{"exists":false}]}                    | {"a":[]}              | true
            {"a":[{"anything-but":"x"}]}                | {"a":["x","y"]}       | true
            # and one element has to fit all keys of an object
            {"a":{"b":["1"],"c":["2"]}}                 | {"a":[{"b":"1","c":"2"}]}           | true
            {"a":{"b":["1"],"c":["2"]}}                 | {"a":[{"b":"1"},{"c":"2"}]}         | false
            # alternatives
            {"$or":[{"a":["x"]},{"b":["y"]}]}           | {"b":"y"}             | true
            {"$or":[{"a":["x"]},{"b":["y"]}]}           | {"a":"y","b":"x"}     | false
            {"c":["z"],"$or":[{"a":["x"]},{"b":["y"]}]} | {"a":"x"}             | false
            {"c":["z"],"$or":[{"a":["x"]},{"b":["y"]}]} | {"a":"x","c":"z"}     | true
            {"d":{"$or":[{"a":["x"]},{"b":["y"]}]}}     | {"d":{"b":"y"}}       | true
            {"$or":[{"a":["x"],"$or":[{"p":[1]},{"q":[2]}]},{"b":["y"]}]} | {"a":"x","q":2} | true
            {"$or":[{"a":["x"],"$or":[{"p":[1]},{"q":[2]}]},{"b":["y"]}]} | {"a":"x","q":1} | false
            # under other values than two objects and more, $or is a key like any other
            {"$or":["x"]}                               | {"$or":"x"}           | true
            """)
    void patternsFitAsTheGuideSays(String pattern, String event, boolean fits) {
        assertThat(bus(pattern).fits(ReadJson.of(event))).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"a":"x"}                              | $.a                     | must stand in a list
            {"a":5}                                | $.a                     | must stand in a list
            {}                                     | $                       | empty object
            {"a":{}}                               | $.a                     | empty object
            {"a":[]}                               | $.a                     | empty list
            {"a":[["x"]]}                          | $.a[0]                  | not lists
            {"a":["x",{"perfix":"y"}]}             | $.a[1]                  | `perfix` is no operator
            {"a":[{"prefix":"x","suffix":"y"}]}    | $.a[0]                  | one key, this has 2
            {"a":[{}]}                             | $.a[0]                  | one key, this has 0
            {"a":[{"prefix":5}]}                   | $.a[0].prefix           | not a number
            {"a":[{"exists":"yes"}]}               | $.a[0].exists           | true or false
            {"a":[{"numeric":[">"]}]}              | $.a[0].numeric          | one comparison
            {"a":[{"numeric":["<",10,">",5]}]}     | $.a[0].numeric          | one comparison
            {"a":[{"numeric":[">",10,"<",5]}]}     | $.a[0].numeric          | one comparison
            {"a":[{"numeric":["!",10]}]}           | $.a[0].numeric          | one comparison
            {"a":[{"numeric":["=",5000000001]}]}   | $.a[0].numeric          | one comparison
            {"a":[{"numeric":5}]}                  | $.a[0].numeric          | one comparison
            {"a":[{"anything-but":[1,"x"]}]}       | $.a[0].anything-but     | texts or numbers
            {"a":[{"anything-but":[]}]}            | $.a[0].anything-but     | texts or numbers
            {"a":[{"anything-but":{"exists":true}}]} | $.a[0].anything-but   | cannot stand inside
            {"a":[{"wildcard":"a**b"}]}            | $.a[0].wildcard         | two stars
            {"a":[{"wildcard":"a\\\\b"}]}          | $.a[0].wildcard         | backslash
            {"a":[{"cidr":"10.0.0.0/40"}]}         | $.a[0].cidr             | no block
            {"$or":[{"a":["x"]},{"b":"y"}]}        | $.$or[1].b              | must stand in a list
            ["x"]                                  | $                       | not an array
            """)
    void aMalformedPatternIsRefusedWithPlaceAndReason(String pattern, String path, String reason) {
        PatternReading reading = Pattern.read(ReadJson.of(pattern), Dialect.EVENT_BUS, LIMITS);
        assertThat(reading.pattern()).isEmpty();
        assertThat(reading.faults().get(0).path()).isEqualTo(path);
        assertThat(reading.faults().get(0).reason()).contains(reason);
    }

    @Test
    void allMistakesAreReported() {
        PatternReading reading =
                Pattern.read(ReadJson.of("{\"a\":1,\"b\":[{\"sufix\":\"x\"}]}"), Dialect.EVENT_BUS, LIMITS);
        assertThat(reading.faults()).extracting(PatternFault::path).containsExactly("$.a", "$.b[0]");
        assertThat(reading.faults().get(1).hint()).isEqualTo("did you mean `suffix`?");
    }

    @Test
    void theFirstKeyThatFailsIsNamed() {
        Mismatch mismatch = bus("{\"a\":{\"b\":[\"x\",{\"prefix\":\"y\"}]},\"c\":[1]}")
                .mismatch(ReadJson.of("{\"a\":{\"b\":\"z\"},\"c\":2}"))
                .orElseThrow();
        assertThat(mismatch).isEqualTo(new Mismatch("$.a.b", "\"x\" or {\"prefix\":\"y\"}", "\"z\""));
        assertThat(mismatch.sentence()).isEqualTo("$.a.b is \"z\", the pattern wants \"x\" or {\"prefix\":\"y\"}");
    }

    @Test
    void eachAlternativeSaysWhyItFails() {
        Mismatch mismatch = bus("{\"$or\":[{\"a\":[1]},{\"b\":[2]}]}")
                .mismatch(ReadJson.of("{\"a\":3}"))
                .orElseThrow();
        assertThat(mismatch.path()).isEqualTo("$.$or");
        assertThat(mismatch.found()).contains("$.a is 3", "$.b is absent");
    }

    /** Twenty alternatives of two, each within the last, would be 2^20 combinations if they were multiplied out. */
    @Test
    void tooManyCombinationsAreRefused() {
        StringBuilder keys = new StringBuilder("{\"z\":[1]");
        for (int i = 0; i < 20; i++) {
            keys.append(",\"k" + i + "\":{\"$or\":[{\"a\":[1]},{\"b\":[1]}]}");
        }
        PatternReading reading = Pattern.read(ReadJson.of(keys + "}"), Dialect.EVENT_BUS, LIMITS);
        assertThat(reading.faults()).extracting(PatternFault::reason).anyMatch(reason -> reason.contains("1000 comb"));
    }

    @Test
    void aLongPatternIsRefused() {
        Json pattern =
                Json.object().put("a", Json.array(Json.text("x".repeat(5000)))).build();
        assertThat(Pattern.read(pattern, Dialect.EVENT_BUS, LIMITS).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("4096"));
    }

    /** Forty stars against a text that nearly fits: a matcher that goes back would not return. */
    @Test
    void wildcardsCannotStall() {
        Pattern pattern = bus("{\"a\":[{\"wildcard\":\"" + "a*".repeat(40) + "b\"}]}");
        Json event = Json.object().put("a", "a".repeat(100_000)).build();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(pattern.fits(event)).isFalse());
    }
}
