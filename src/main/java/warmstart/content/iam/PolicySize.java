package warmstart.content.iam;

import warmstart.content.json.JsonValue;
import warmstart.iam.PolicyKind;

/**
 * How long a policy may be. IAM does not count white space; the figures are those of the longest place a policy of the kind
 * can have.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html">IAM and AWS STS quotas</a>
 * @see <a href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html">Quotas for AWS
 *     Organizations</a>
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html">Lambda quotas</a>
 */
final class PolicySize {
    private PolicySize() {}

    static void check(Node document, PolicyKind kind) {
        long characters = characters(document.value());
        if (characters > most(kind)) {
            document.error(
                    "the policy has " + characters + " characters, and " + kind.words() + " documents have at most "
                            + most(kind),
                    "use wildcards, or split it");
        }
    }

    private static int most(PolicyKind kind) {
        return switch (kind) {
            case IDENTITY -> 10_240;
            case BOUNDARY -> 6_144;
            case SESSION -> 2_048;
            case SERVICE_CONTROL, RESOURCE_CONTROL -> 5_120;
            case RESOURCE -> 20_480;
        };
    }

    private static long characters(JsonValue value) {
        if (value instanceof JsonValue.Members object) {
            return 1
                    + Math.max(
                            1,
                            object.members().entrySet().stream()
                                    .mapToLong(member -> member.getKey().length() + 4L + characters(member.getValue()))
                                    .sum());
        }
        if (value instanceof JsonValue.Items list) {
            return 1
                    + Math.max(
                            1,
                            list.items().stream()
                                    .mapToLong(item -> characters(item) + 1)
                                    .sum());
        }
        if (value instanceof JsonValue.Text text) {
            return text.text().length() + 2L;
        }
        return value instanceof JsonValue.Decimal number
                ? number.number().toPlainString().length()
                : 4;
    }
}
