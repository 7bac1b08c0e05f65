package warmstart.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrTest {
    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/16, 10.0.255.255, true", "10.0.0.0/16, 10.1.0.0, false", "0.0.0.0/0, 255.255.255.255, true",
        "10.0.1.0/24, 10.0.0.0/16, false", "10.0.0.0/16, 10.0.1.0/24, true", "10.0.0.7/32, 10.0.0.7, true",
        "10.0.0.7/32, 10.0.0.6, false", "192.168.0.0/31, 192.168.0.1, true", "192.168.0.0/31, 192.168.0.2, false"
    })
    void aBlockContainsWhatSharesItsBits(String block, String other, boolean contained) {
        assertThat(Cidr.of(block).contains(Cidr.of(other))).isEqualTo(contained);
    }

    @Test
    void blocksOverlapWhenOneContainsTheOther() {
        assertThat(Cidr.of("10.0.0.0/8").overlaps(Cidr.of("10.9.0.0/16"))).isTrue();
        assertThat(Cidr.of("10.9.0.0/16").overlaps(Cidr.of("10.0.0.0/8"))).isTrue();
        assertThat(Cidr.of("10.9.0.0/16").overlaps(Cidr.of("10.8.0.0/16"))).isFalse();
    }

    @Test
    void bitsBehindThePrefixDoNotCount() {
        assertThat(Cidr.of("10.1.2.3/8")).isEqualTo(Cidr.of("10.0.0.0/8")).hasToString("10.0.0.0/8");
        assertThat(Cidr.ANYWHERE).hasToString("0.0.0.0/0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "10.0.0", "10.0.0.256", "10.0.0.0/33", "10.0.0.0/", "fe80::1", "a.b.c.d", "1.2.3.4/123"})
    void anythingElseIsNoBlock(String text) {
        assertThat(Cidr.parse(text)).isEmpty();
        assertThatThrownBy(() -> Cidr.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
