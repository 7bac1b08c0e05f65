package warmstart.iam.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import warmstart.iam.context.Variables;

/**
 * Every operator, value by value.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">IAM
 *     JSON policy elements: Condition operators</a>
 */
class OperatorTest {
    // "String condition operators": equals and like match by case; wildcards are for Like alone.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            StringEquals              | blue      | blue       | true
            StringEquals              | blue      | Blue       | false
            StringEquals              | blue      | blues      | false
            StringEquals              | b*        | blue       | false
            StringEquals              | b*        | b*         | true
            StringEquals              | ''        | ''         | true
            StringNotEquals           | blue      | blue       | false
            StringNotEquals           | blue      | Blue       | true
            StringNotEquals           | b*        | blue       | true
            StringEqualsIgnoreCase    | BLUE      | blue       | true
            StringEqualsIgnoreCase    | BLUE      | bluE       | true
            StringEqualsIgnoreCase    | b*        | blue       | false
            StringNotEqualsIgnoreCase | BLUE      | blue       | false
            StringNotEqualsIgnoreCase | BLUE      | green      | true
            StringLike                | b*        | blue       | true
            StringLike                | b*        | b          | true
            StringLike                | b*        | Blue       | false
            StringLike                | bl?e      | blue       | true
            StringLike                | bl?e      | ble        | false
            StringLike                | *u*       | blue       | true
            StringLike                | blue      | blue       | true
            StringNotLike             | b*        | blue       | false
            StringNotLike             | b*        | Blue       | true
            """)
    void textsAreComparedByCaseAndWildcardsAreForLike(String operator, String wanted, String got, boolean holds) {
        assertThat(holds(operator, wanted, got)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NumericEquals            | 10   | 10    | true
            NumericEquals            | 10   | 10.0  | true
            NumericEquals            | 10   | 9     | false
            NumericEquals            | 10   | +10   | true
            NumericEquals            | -1   | -1.00 | true
            NumericEquals            | 10   | 1e1   | false
            NumericEquals            | 10   | ten   | false
            NumericEquals            | ten  | ten   | false
            NumericEquals            | 10   | ''    | false
            NumericNotEquals         | 10   | 10    | false
            NumericNotEquals         | 10   | 9     | true
            NumericNotEquals         | 10   | ten   | true
            NumericLessThan          | 10   | 9     | true
            NumericLessThan          | 10   | 9.99  | true
            NumericLessThan          | 10   | 10    | false
            NumericLessThan          | 10   | 11    | false
            NumericLessThanEquals    | 10   | 9     | true
            NumericLessThanEquals    | 10   | 10    | true
            NumericLessThanEquals    | 10   | 11    | false
            NumericGreaterThan       | 10   | 9     | false
            NumericGreaterThan       | 10   | 10    | false
            NumericGreaterThan       | 10   | 11    | true
            NumericGreaterThan       | 9    | 10    | true
            NumericGreaterThanEquals | 10   | 9     | false
            NumericGreaterThanEquals | 10   | 10    | true
            NumericGreaterThanEquals | 10   | 11    | true
            """)
    void numbersAreComparedByValue(String operator, String wanted, String got, boolean holds) {
        assertThat(holds(operator, wanted, got)).isEqualTo(holds);
    }

    // 1795420800 s after 1970 is 2026-11-23T08:00:00Z: 20,780 days of 86,400 s and 28,800 s.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DateEquals            | 2026-11-23T08:00:00Z | 2026-11-23T08:00:00Z      | true
            DateEquals            | 2026-11-23T08:00:00Z | 2026-11-23T09:00:00+01:00 | true
            DateEquals            | 2026-11-23T08:00:00Z | 1795420800                | true
            DateEquals            | 2026-11-23T08:00Z    | 2026-11-23T08:00:00.000Z  | true
            DateEquals            | 2026-11-23           | 2026-11-23T00:00:00Z      | true
            DateEquals            | 2026-11              | 2026-11-01T00:00:00Z      | true
            DateEquals            | 2026-11-23T08:00:00Z | 2026-11-23T08:00:01Z      | false
            DateEquals            | 2026-02-30           | 2026-02-30                | false
            DateEquals            | soon                 | soon                      | false
            DateNotEquals         | 2026-11-23T08:00:00Z | 2026-11-23T08:00:00Z      | false
            DateNotEquals         | 2026-11-23T08:00:00Z | 2026-11-23T08:00:01Z      | true
            DateLessThan          | 2026-11-23T08:00:00Z | 2026-11-23T07:59:59Z      | true
            DateLessThan          | 2026-11-23T08:00:00Z | 2026-11-23T08:00:00Z      | false
            DateLessThan          | 2026-11-23T08:00:00Z | 2026-11-23T08:30:00+01:00 | true
            DateLessThanEquals    | 2026-11-23T08:00:00Z | 2026-11-23T08:00:00Z      | true
            DateLessThanEquals    | 2026-11-23T08:00:00Z | 2026-11-23T08:00:01Z      | false
            DateGreaterThan       | 2026-11-23T08:00:00Z | 2026-11-23T08:00:01Z      | true
            DateGreaterThan       | 2026-11-23T08:00:00Z | 2026-11-23T08:00:00Z      | false
            DateGreaterThanEquals | 2026-11-23T08:00:00Z | 2026-11-23T08:00:00Z      | true
            DateGreaterThanEquals | 2026-11-23T08:00:00Z | 2026-11-23T07:59:59Z      | false
            DateGreaterThanEquals | 2026-11-23T08:00:00Z | yesterday                 | false
            """)
    void datesAreComparedAsInstants(String operator, String wanted, String got, boolean holds) {
        assertThat(holds(operator, wanted, got)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bool         | true     | true     | true
            Bool         | true     | false    | false
            Bool         | false    | false    | true
            Bool         | True     | TRUE     | true
            Bool         | yes      | yes      | false
            Bool         | true     | 1        | false
            BinaryEquals | QmluYXJ5 | QmluYXJ5 | true
            BinaryEquals | QmluYXJ5 | QmluYXJ6 | false
            BinaryEquals | QQ==     | QQ       | true
            BinaryEquals | ?        | ?        | false
            """)
    void truthAndBytesAreComparedAsSuch(String operator, String wanted, String got, boolean holds) {
        assertThat(holds(operator, wanted, got)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IpAddress    | 203.0.113.0/24    | 203.0.113.7      | true
            IpAddress    | 203.0.113.0/24    | 203.0.113.255    | true
            IpAddress    | 203.0.113.0/24    | 203.0.114.0      | false
            IpAddress    | 203.0.113.7       | 203.0.113.7      | true
            IpAddress    | 203.0.113.7       | 203.0.113.8      | false
            IpAddress    | 203.0.113.7/32    | 203.0.113.7      | true
            IpAddress    | 203.0.113.7/31    | 203.0.113.6      | true
            IpAddress    | 0.0.0.0/0         | 198.51.100.1     | true
            IpAddress    | 10.0.0.0/9        | 10.127.255.255   | true
            IpAddress    | 10.0.0.0/9        | 10.128.0.0       | false
            IpAddress    | 0.0.0.0/0         | 2001:db8::1      | false
            IpAddress    | 2001:db8::/32     | 2001:db8::1      | true
            IpAddress    | 2001:db8::/32     | 2001:DB8:ffff::  | true
            IpAddress    | 2001:db8::/32     | 2001:db9::1      | false
            IpAddress    | ::1               | 0:0:0:0:0:0:0:1  | true
            IpAddress    | ::/0              | fe80::1:2        | true
            IpAddress    | 1:2:3:4:5:6:7:8   | 1:2:3:4:5:6:7:8  | true
            IpAddress    | 203.0.113.0/24    | here             | false
            IpAddress    | 203.0.113/24      | 203.0.113.1      | false
            IpAddress    | 203.0.113.0/33    | 203.0.113.0      | false
            IpAddress    | 203.0.113.256     | 203.0.113.256    | false
            IpAddress    | 1:2:3             | 1:2:3            | false
            IpAddress    | 1::2::3           | 1::2::3          | false
            IpAddress    | 1:2:3:4:5:6:7::8  | 1:2:3:4:5:6:7:8  | false
            IpAddress    | g::               | g::              | false
            IpAddress    | 1:2:3:4:5:6:7::   | 1:2:3:4:5:6:7:0  | true
            IpAddress    | ::2:3:4:5:6:7:8   | 0:2:3:4:5:6:7:8  | true
            NotIpAddress | 203.0.113.0/24    | 203.0.113.7      | false
            NotIpAddress | 203.0.113.0/24    | 203.0.114.7      | true
            NotIpAddress | 203.0.113.0/24    | 2001:db8::1      | true
            """)
    void addressesFallIntoTheirRanges(String operator, String wanted, String got, boolean holds) {
        assertThat(holds(operator, wanted, got)).isEqualTo(holds);
    }

    // "Amazon Resource Name (ARN) condition operators": equals and like behave identically; each of the six parts is
    // checked separately.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            arn:aws:s3:::uploads                      | arn:aws:s3:::uploads                             | true
            arn:aws:s3:::uploads                      | arn:aws:s3:::Uploads                             | false
            arn:aws:s3:::up*                          | arn:aws:s3:::uploads                             | true
            arn:aws:s3:::upload?                      | arn:aws:s3:::uploads                             | true
            arn:aws:events:*:111122223333:rule/*      | arn:aws:events:eu-west-2:111122223333:rule/night | true
            arn:aws:events:*:111122223333:rule/*      | arn:aws:events:eu-west-2:444455556666:rule/night | false
            arn:aws:events:*:rule/night               | arn:aws:events:eu-west-2:111122223333:rule/night | false
            arn:*:rule/night                          | arn:aws:events:eu-west-2:111122223333:rule/night | false
            *                                         | arn:aws:s3:::uploads                             | false
            arn:aws:lambda:*:*:function:orders        | arn:aws:lambda:eu-west-2:1:function:orders:live  | false
            arn:aws:lambda:*:*:function:orders:*      | arn:aws:lambda:eu-west-2:1:function:orders:live  | true
            arn:aws:lambda:*:*:function:*             | arn:aws:lambda:eu-west-2:1:function:orders:live  | true
            arn:aws:s3:::uploads                      | uploads                                          | false
            """)
    void arnsAreComparedPartByPart(String wanted, String got, boolean fits) {
        assertThat(holds("ArnEquals", wanted, got)).isEqualTo(fits);
        assertThat(holds("ArnLike", wanted, got)).isEqualTo(fits);
        assertThat(holds("ArnNotEquals", wanted, got)).isEqualTo(!fits);
        assertThat(holds("ArnNotLike", wanted, got)).isEqualTo(!fits);
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void everyOperatorIsFoundByItsNameInAnyCase(Operator operator) {
        assertThat(Operator.of(operator.word())).contains(operator);
        assertThat(Operator.of(operator.word().toUpperCase(java.util.Locale.ROOT)))
                .contains(operator);
        assertThat(Operator.of(operator.word() + "s")).isEmpty();
        assertThat(Operator.words()).contains(operator.word());
        assertThat(operator.negated()).isEqualTo(operator.word().contains("Not"));
    }

    /** The longest forms are looked at; anything longer is no number and no address, however it goes on. */
    @Test
    void whatIsTooLongIsNeitherNumberNorDateNorAddress() {
        String long64 = "1".repeat(64);
        assertThat(holds("NumericEquals", long64, long64)).isTrue();
        assertThat(holds("NumericEquals", long64 + "1", long64 + "1")).isFalse();
        assertThat(holds("DateEquals", long64 + "1", long64 + "1")).isFalse();
        assertThat(holds("DateEquals", "999999999999", "999999999999")).isTrue();
        assertThat(holds("IpAddress", "1".repeat(65), "1".repeat(65))).isFalse();
        assertThat(holds("IpAddress", "00001.2.3.4", "00001.2.3.4")).isFalse();
    }

    private static boolean holds(String operator, String wanted, String got) {
        Condition condition = Condition.of(Operator.of(operator).orElseThrow(), "aws:key", wanted);
        return condition.holds(key -> List.of(got), Variables.OFF);
    }
}
