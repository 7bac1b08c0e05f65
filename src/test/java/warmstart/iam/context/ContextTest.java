package warmstart.iam.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContextTest {
    private static final Context TAGS = Context.of(Map.of("aws:TagKeys", List.of("dev", "prod")));

    @Test
    void keysAreFoundInLowerCase() {
        assertThat(TAGS.values("aws:tagkeys")).containsExactly("dev", "prod");
        assertThat(TAGS.values("aws:sourcearn")).isEmpty();
        assertThat(TAGS.with("aws:SourceArn", "a").keys()).containsExactly("aws:tagkeys", "aws:sourcearn");
    }

    @Test
    void aLaterValueReplacesAnEarlierOne() {
        assertThat(TAGS.with("AWS:TAGKEYS", "test").values("aws:tagkeys")).containsExactly("test");
    }

    @Test
    void contextsAreEqualWhenTheirValuesAre() {
        Context same = Context.empty().with("AWS:TagKeys", "dev", "prod");
        assertThat(TAGS).isEqualTo(same).hasSameHashCodeAs(same).hasToString("{aws:tagkeys=[dev, prod]}");
        assertThat(TAGS).isNotEqualTo(Context.empty());
        assertThat(TAGS.hashCode()).isNotEqualTo(Context.empty().hashCode());
        assertThat(TAGS.equals(new Object())).isFalse();
    }
}
