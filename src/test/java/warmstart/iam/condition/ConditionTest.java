package warmstart.iam.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.iam.context.Context;
import warmstart.iam.context.Variables;

/**
 * What holds of keys that are missing, have several values, or none.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html">Single-valued
 *     vs. multivalued context keys</a>
 */
class ConditionTest {
    /** For a request that does not have the key: every operator plain, with IfExists, and under both quantifiers. */
    @Test
    void aMissingKeyFitsNothing() {
        for (Operator operator : Operator.values()) {
            Condition plain = Condition.of(operator, "aws:SourceIp", "true");
            String as = operator.word();
            assertThat(missing(plain)).as(as).isEqualTo(operator.negated() || operator == Operator.NULL);
            if (operator != Operator.NULL) {
                assertThat(missing(plain.ifExists())).as(as + "IfExists").isTrue();
                assertThat(missing(plain.quantified(Quantifier.ALL))).as(as).isTrue();
                assertThat(missing(plain.quantified(Quantifier.ANY))).as(as).isFalse();
                assertThat(missing(plain.quantified(Quantifier.ANY).ifExists()))
                        .as(as)
                        .isTrue();
            }
        }
    }

    /** A key without values is as good as missing. */
    private static boolean missing(Condition condition) {
        boolean absent = condition.holds(Context.empty(), Variables.OFF);
        boolean empty = condition.holds(Context.of(java.util.Map.of("aws:SourceIp", List.of())), Variables.OFF);
        assertThat(empty).isEqualTo(absent);
        return absent;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | dev     | false
            false | dev     | true
            TRUE  | dev     | false
            False | dev     | true
            maybe | dev     | false
            true  | absent  | true
            false | absent  | false
            """)
    void nullAsksWhetherTheKeyIsMissing(String wanted, String got, boolean holds) {
        Context context =
                got.equals("absent") ? Context.empty() : Context.empty().with("aws:TagKeys", got);
        assertThat(Condition.of(Operator.NULL, "aws:TagKeys", wanted).holds(context, Variables.OFF))
                .isEqualTo(holds);
    }

    // Wanted: dev or prod. "ForAllValues": every value of the request must fit one of the policy; "ForAnyValue": one
    // must.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ALL  | STRING_EQUALS     | dev       | true
            ALL  | STRING_EQUALS     | dev,prod  | true
            ALL  | STRING_EQUALS     | dev,test  | false
            ALL  | STRING_EQUALS     | test      | false
            ALL  | STRING_EQUALS     | ''        | true
            ANY  | STRING_EQUALS     | dev       | true
            ANY  | STRING_EQUALS     | dev,test  | true
            ANY  | STRING_EQUALS     | test,prod | true
            ANY  | STRING_EQUALS     | test      | false
            ANY  | STRING_EQUALS     | ''        | false
            ALL  | STRING_NOT_EQUALS | test      | true
            ALL  | STRING_NOT_EQUALS | dev,test  | false
            ALL  | STRING_NOT_EQUALS | dev,prod  | false
            ANY  | STRING_NOT_EQUALS | test      | true
            ANY  | STRING_NOT_EQUALS | dev,test  | true
            ANY  | STRING_NOT_EQUALS | dev,prod  | false
            NONE | STRING_EQUALS     | dev       | true
            NONE | STRING_EQUALS     | dev,test  | true
            NONE | STRING_EQUALS     | test,qa   | false
            NONE | STRING_NOT_EQUALS | test,qa   | true
            NONE | STRING_NOT_EQUALS | test,dev  | false
            NONE | STRING_EQUALS     | ''        | false
            """)
    void quantifiersCountTheValuesOfTheRequest(Quantifier quantifier, Operator operator, String got, boolean holds) {
        Condition condition =
                Condition.of(operator, "aws:TagKeys", "dev", "prod").quantified(quantifier);
        Context context = Context.empty().with("AWS:tagkeys", got.split(",", -1));
        assertThat(condition.holds(context, Variables.OFF)).isEqualTo(holds);
    }

    /** All requests of up to three values over three, all wishes of up to two, against the sentence of the documentation. */
    @Test
    void quantifiersAgreeWithTheirDefinitionOnAllSmallSets() {
        List<List<String>> sets = sets(3);
        int worlds = 0;
        for (List<String> wanted : sets(2)) {
            for (List<String> got : sets) {
                if (!got.isEmpty() && !wanted.isEmpty()) {
                    assertThat(holds(Quantifier.ALL, Operator.STRING_EQUALS, wanted, got))
                            .isEqualTo(wanted.containsAll(got));
                    assertThat(holds(Quantifier.ANY, Operator.STRING_EQUALS, wanted, got))
                            .isEqualTo(got.stream().anyMatch(wanted::contains));
                    assertThat(holds(Quantifier.ALL, Operator.STRING_NOT_EQUALS, wanted, got))
                            .isEqualTo(got.stream().noneMatch(wanted::contains));
                    assertThat(holds(Quantifier.ANY, Operator.STRING_NOT_EQUALS, wanted, got))
                            .isEqualTo(!wanted.containsAll(got));
                    worlds++;
                }
            }
        }
        // 3 + 9 wishes times 3 + 9 + 27 requests
        assertThat(worlds).isEqualTo(12 * 39);
    }

    private static boolean holds(Quantifier quantifier, Operator operator, List<String> wanted, List<String> got) {
        Condition condition =
                Condition.of(operator, "k:k", wanted.toArray(String[]::new)).quantified(quantifier);
        return condition.holds(key -> got, Variables.OFF);
    }

    private static List<List<String>> sets(int most) {
        List<List<String>> sets = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < sets.size(); i++) {
            for (String value : List.of("dev", "prod", "test")) {
                if (sets.get(i).size() < most) {
                    List<String> larger = new ArrayList<>(sets.get(i));
                    larger.add(value);
                    sets.add(larger);
                }
            }
        }
        return sets;
    }

    @Test
    void oneOfSeveralValuesIsEnoughButNoneMayFitWhatIsExcluded() {
        Context context = Context.empty().with("aws:PrincipalTag/team", "blue");
        Condition in = Condition.of(Operator.STRING_EQUALS, "aws:PrincipalTag/Team", "green", "blue");
        Condition out = Condition.of(Operator.STRING_NOT_EQUALS, "aws:principaltag/team", "green", "blue");
        assertThat(in.holds(context, Variables.OFF)).isTrue();
        assertThat(out.holds(context, Variables.OFF)).isFalse();
        assertThat(out.holds(context.with("aws:PrincipalTag/team", "red"), Variables.OFF))
                .isTrue();
        assertThat(in.about("aws:PrincipalTag/team", List.of()).holds(context, Variables.OFF))
                .isFalse();
    }

    /** "Policy variables with no value": nothing is equal to or like them, so what excludes them holds. */
    @Test
    void aVariableWithoutValueEqualsNothing() {
        Context context = Context.empty().with("aws:SourceAccount", "111122223333");
        Variables variables = Variables.from(context);
        String[] operators = {"StringEquals", "StringLike", "StringEqualsIgnoreCase"};
        for (String word : operators) {
            Condition condition =
                    Condition.of(Operator.of(word).orElseThrow(), "aws:SourceAccount", "${aws:PrincipalAccount}");
            Condition excluded = Condition.of(
                    Operator.of(word.replace("String", "StringNot")).orElseThrow(),
                    "aws:SourceAccount",
                    "${aws:PrincipalAccount}");
            assertThat(condition.holds(context, variables)).as(word).isFalse();
            assertThat(excluded.holds(context, variables)).as(word).isTrue();
            Context known = context.with("aws:PrincipalAccount", "111122223333");
            assertThat(condition.holds(known, Variables.from(known))).as(word).isTrue();
            assertThat(excluded.holds(known, Variables.from(known))).as(word).isFalse();
        }
    }

    @Test
    void variablesStandInArnsAcrossTheirColons() {
        Context context = Context.empty()
                .with("aws:PrincipalAccount", "111122223333")
                .with("aws:SourceArn", "arn:aws:sns:eu-west-2:111122223333:topic");
        Condition condition =
                Condition.of(Operator.ARN_LIKE, "aws:SourceArn", "arn:aws:sns:*:${aws:PrincipalAccount}:*");
        assertThat(condition.holds(context, Variables.from(context))).isTrue();
        assertThat(condition.holds(context, Variables.OFF)).isFalse();
        Context other = context.with("aws:PrincipalAccount", "444455556666");
        assertThat(condition.holds(other, Variables.from(other))).isFalse();
    }

    @Test
    void conditionsAreWhatTheyAreWrittenAs() {
        Condition condition = Condition.of(Operator.STRING_LIKE, "aws:TagKeys", "a*", "b*")
                .quantified(Quantifier.ANY)
                .ifExists();
        assertThat(condition.word()).isEqualTo("ForAnyValue:StringLikeIfExists");
        assertThat(condition).hasToString("ForAnyValue:StringLikeIfExists aws:TagKeys a* or b*");
        assertThat(condition)
                .isEqualTo(Condition.of(Operator.STRING_LIKE, "aws:TagKeys", "a*", "b*")
                        .ifExists()
                        .quantified(Quantifier.ANY));
        assertThat(condition).isNotEqualTo(condition.quantified(Quantifier.ALL));
        assertThat(condition).isNotEqualTo(condition.about("aws:TagKeys", Arrays.asList("a*")));
        assertThat(condition).isNotEqualTo(condition.about("aws:Other", condition.values()));
        assertThat(condition).hasSameHashCodeAs(condition.quantified(Quantifier.ANY));
        assertThat(condition.hashCode())
                .isNotEqualTo(condition.about("aws:Other", condition.values()).hashCode());
        assertThat(condition.operator()).isEqualTo(Operator.STRING_LIKE);
        assertThatThrownBy(
                        () -> Condition.of(Operator.NULL, "aws:TagKeys", "true").ifExists())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
