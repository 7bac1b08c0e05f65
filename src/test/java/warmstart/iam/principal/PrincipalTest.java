package warmstart.iam.principal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrincipalTest {
    private static final String USER = "arn:aws:iam::111122223333:user/alice";
    private static final String SESSION = "arn:aws:sts::111122223333:assumed-role/orders-role/s1";
    private static final String ROLE = "arn:aws:iam::111122223333:role/orders-role";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            arn:aws:iam::111122223333:user/alice                 | USER           | 111122223333 | alice
            arn:aws:iam::111122223333:user/team/blue/alice       | USER           | 111122223333 | alice
            arn:aws-cn:iam::111122223333:role/service/orders     | ROLE           | 111122223333 | orders
            arn:aws:sts::111122223333:assumed-role/orders/s1     | ROLE_SESSION   | 111122223333 | orders
            arn:aws:sts::111122223333:assumed-role/orders        | ROLE_SESSION   | 111122223333 | orders
            arn:aws:sts::111122223333:federated-user/bob         | FEDERATED_USER | 111122223333 | bob
            arn:aws:iam::111122223333:root                       | ROOT           | 111122223333 | ''
            111122223333                                         | ROOT           | 111122223333 | ''
            s3.amazonaws.com                                     | SERVICE        | ''           | ''
            events.amazonaws.com.cn                              | SERVICE        | ''           | ''
            cognito-identity.amazonaws.com                       | FEDERATED      | ''           | ''
            accounts.google.com                                  | FEDERATED      | ''           | ''
            arn:aws:iam::111122223333:saml-provider/corp         | FEDERATED      | ''           | ''
            arn:aws:iam::11112222333:user/alice                  | FEDERATED      | ''           | ''
            *                                                    | ANONYMOUS      | ''           | ''
            anonymous                                            | ANONYMOUS      | ''           | ''
            ''                                                   | ANONYMOUS      | ''           | ''
            """)
    void callersAreReadFromTheirNames(String text, Caller.Kind kind, String account, String name) {
        Caller caller = Caller.of(text);
        assertThat(caller.kind()).isEqualTo(kind);
        assertThat(caller.account()).isEqualTo(account);
        assertThat(caller.name()).isEqualTo(name);
        assertThat(caller.hasIdentityPolicies()).isEqualTo(!account.isEmpty());
    }

    @Test
    void theArnOfASessionIsThatOfItsRole() {
        assertThat(Caller.of(SESSION).principalArn()).isEqualTo(ROLE);
        assertThat(Caller.of(USER).principalArn()).isEqualTo(USER);
        assertThat(Caller.of("s3.amazonaws.com").principalArn()).isEmpty();
        assertThat(Caller.role("111122223333", "orders-role").principalArn()).isEqualTo(ROLE);
        assertThat(Caller.role("111122223333", "orders-role")).isEqualTo(Caller.of(ROLE));
    }

    // Who asks, the kind and text of the entry, and how closely it names who asks.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            arn:aws:iam::111122223333:user/alice              | AWS       | arn:aws:iam::111122223333:user/alice | DIRECTLY
            arn:aws:iam::111122223333:user/alice              | AWS       | arn:aws:iam::111122223333:user/Alice | NOT_NAMED
            arn:aws:iam::111122223333:user/alice              | AWS       | arn:aws:iam::111122223333:user/bob   | NOT_NAMED
            arn:aws:iam::111122223333:user/alice              | AWS       | 111122223333                         | BY_ACCOUNT
            arn:aws:iam::111122223333:user/alice              | AWS       | arn:aws:iam::111122223333:root       | BY_ACCOUNT
            arn:aws:iam::111122223333:user/alice              | AWS       | 444455556666                         | NOT_NAMED
            arn:aws:iam::111122223333:user/alice              | AWS       | arn:aws:iam::444455556666:root       | NOT_NAMED
            arn:aws:iam::111122223333:user/alice              | AWS       | *                                    | DIRECTLY
            arn:aws:iam::111122223333:user/alice              | SERVICE   | s3.amazonaws.com                     | NOT_NAMED
            arn:aws:iam::111122223333:user/alice              | FEDERATED | arn:aws:iam::111122223333:user/alice | NOT_NAMED
            arn:aws:sts::111122223333:assumed-role/o/s1       | AWS       | arn:aws:iam::111122223333:role/o     | BY_ROLE
            arn:aws:sts::111122223333:assumed-role/o/s1       | AWS       | arn:aws:sts::111122223333:assumed-role/o/s1 | DIRECTLY
            arn:aws:sts::111122223333:assumed-role/o/s1       | AWS       | arn:aws:sts::111122223333:assumed-role/o/s2 | NOT_NAMED
            arn:aws:sts::111122223333:assumed-role/o/s1       | AWS       | arn:aws:iam::444455556666:role/o     | NOT_NAMED
            arn:aws:iam::111122223333:role/o                  | AWS       | arn:aws:iam::111122223333:role/o     | BY_ROLE
            arn:aws:sts::111122223333:federated-user/alice    | AWS       | arn:aws:iam::111122223333:user/alice | BY_ROLE
            arn:aws:sts::111122223333:federated-user/alice    | AWS       | arn:aws:sts::111122223333:federated-user/alice | DIRECTLY
            arn:aws:iam::111122223333:root                    | AWS       | 111122223333                         | DIRECTLY
            arn:aws:iam::111122223333:root                    | AWS       | arn:aws:iam::111122223333:root       | DIRECTLY
            s3.amazonaws.com                                  | SERVICE   | s3.amazonaws.com                     | DIRECTLY
            s3.amazonaws.com                                  | SERVICE   | sns.amazonaws.com                    | NOT_NAMED
            s3.amazonaws.com                                  | AWS       | s3.amazonaws.com                     | NOT_NAMED
            s3.amazonaws.com                                  | AWS       | *                                    | DIRECTLY
            accounts.google.com                               | FEDERATED | accounts.google.com                  | DIRECTLY
            accounts.google.com                               | SERVICE   | accounts.google.com                  | NOT_NAMED
            *                                                 | AWS       | *                                    | DIRECTLY
            *                                                 | AWS       | 111122223333                         | NOT_NAMED
            """)
    void entriesNameCallersMoreOrLessClosely(String caller, Trustee.Kind kind, String entry, Closeness closeness) {
        Caller asking = Caller.of(caller);
        assertThat(new Trustee(kind, entry).closeness(asking, asking.principalArn()))
                .isEqualTo(closeness);
        assertThat(Trustee.naming(asking).closeness(asking, asking.principalArn()))
                .isGreaterThanOrEqualTo(Closeness.BY_ROLE);
    }

    /** Names are unique in an account, so a role ARN that is known to have another path is another role's. */
    @Test
    void theKnownArnOfTheRoleCounts() {
        Trustee trustee = new Trustee(Trustee.Kind.AWS, "arn:aws:iam::111122223333:role/service/orders-role");
        assertThat(trustee.closeness(Caller.of(SESSION), ROLE)).isEqualTo(Closeness.NOT_NAMED);
        assertThat(trustee.closeness(Caller.of(SESSION), trustee.text())).isEqualTo(Closeness.BY_ROLE);
    }

    @ParameterizedTest
    @CsvSource({
        "AWS, 111122223333, true",
        "AWS, arn:aws:iam::111122223333:root, true",
        "AWS, arn:aws:iam::111122223333:user/alice, false",
        "AWS, 11112222333x, false",
        "AWS, *, false",
        "SERVICE, 111122223333, false"
    })
    void anAccountIsNamedByItsIdOrItsRoot(Trustee.Kind kind, String text, boolean account) {
        assertThat(new Trustee(kind, text).isAccount()).isEqualTo(account);
    }

    @Test
    void theClosestEntryCounts() {
        Trustees trustees =
                Trustees.of(new Trustee(Trustee.Kind.AWS, "111122223333"), new Trustee(Trustee.Kind.AWS, ROLE));
        assertThat(trustees.closeness(Caller.of(SESSION), ROLE)).isEqualTo(Closeness.BY_ROLE);
        assertThat(trustees.closeness(Caller.of(USER), USER)).isEqualTo(Closeness.BY_ACCOUNT);
        assertThat(Trustees.of().closeness(Caller.of(USER), USER)).isEqualTo(Closeness.NOT_NAMED);
        assertThat(trustees.words()).isEqualTo("AWS 111122223333 or AWS " + ROLE);
    }

    /** The page's own example: Bob and his account are excepted, and with that Bob alone. */
    @Test
    void whoIsExceptedHasToBeNamedItself() {
        Trustees bob = Trustees.allBut(
                new Trustee(Trustee.Kind.AWS, "arn:aws:iam::444455556666:user/Bob"),
                new Trustee(Trustee.Kind.AWS, "arn:aws:iam::444455556666:root"));
        assertThat(closeness(bob, "arn:aws:iam::444455556666:user/Bob")).isEqualTo(Closeness.NOT_NAMED);
        assertThat(closeness(bob, "arn:aws:iam::444455556666:root")).isEqualTo(Closeness.NOT_NAMED);
        assertThat(closeness(bob, "arn:aws:iam::444455556666:user/Eve")).isEqualTo(Closeness.DIRECTLY);
        assertThat(closeness(bob, USER)).isEqualTo(Closeness.DIRECTLY);
        assertThat(closeness(bob, "s3.amazonaws.com")).isEqualTo(Closeness.DIRECTLY);
        assertThat(closeness(bob, "*")).isEqualTo(Closeness.DIRECTLY);
        assertThat(bob.words()).startsWith("everyone but AWS ");
        Trustees role = Trustees.allBut(new Trustee(Trustee.Kind.AWS, ROLE));
        assertThat(closeness(role, SESSION)).isEqualTo(Closeness.NOT_NAMED);
    }

    private static Closeness closeness(Trustees trustees, String caller) {
        return trustees.closeness(Caller.of(caller), Caller.of(caller).principalArn());
    }
}
