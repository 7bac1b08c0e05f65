package warmstart.content.iam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import warmstart.base.Problem;
import warmstart.base.Problems;
import warmstart.base.Rng;
import warmstart.iam.PolicyKind;

/** Policies broken at random places: each is read, or refused with its reason and place, and none makes the reader fail. */
class HostilePoliciesTest {
    private static final String POLICY = """
            {"Version": "2012-10-17", "Id": "p", "Statement": [{"Sid": "a", "Effect": "Allow", "Principal": {"AWS":
            ["111122223333", "*"], "Service": "s3.amazonaws.com"}, "Action": ["lambda:*", "s3:Get*"], "Resource": "*",
            "Condition": {"StringLike": {"aws:SourceArn": ["a*", "b"]}, "Null": {"aws:TagKeys": true}}},
            {"Effect": "Deny", "NotPrincipal": {"AWS": "111122223333"}, "NotAction": "iam:*", "NotResource": "arn:a"}]}
            """;
    private static final String[] PIECES = {
        "{", "}", "[", "]", ",", ":", "\"", "null", "7", "1e999999999", "true", "\\u0000", "*", "\"x\"", "", "Not", "\\"
    };

    @Test
    @Timeout(60)
    void brokenPoliciesAreReadOrRefusedWithReasonAndPlace() {
        Rng rng = new Rng(11);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = POLICY;
            for (int n = rng.nextInt(3); n >= 0; n--) {
                int from = rng.nextInt(text.length());
                int to = Math.min(text.length(), from + rng.nextInt(12));
                text = text.substring(0, from) + PIECES[rng.nextInt(PIECES.length)] + text.substring(to);
            }
            PolicyKind kind = PolicyKind.values()[rng.nextInt(PolicyKind.values().length)];
            Problems problems = new Problems();
            boolean read =
                    PolicyReader.parse(text, "p.json", kind, "p", problems).isPresent();
            if (read == problems.anyError()) {
                assertThat(text).as("change %d: %s", i, problems.sorted()).isNull();
            }
            refused += read ? 0 : 1;
            assertThat(problems.sorted()).extracting(Problem::where).allMatch(where -> where.line() > 0);
        }
        assertThat(refused).isBetween(10_000, 20_000);
    }
}
