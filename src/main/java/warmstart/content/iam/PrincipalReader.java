package warmstart.content.iam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import warmstart.iam.principal.Trustee;

/**
 * Reads a Principal element: {@code "*"} or {@code {"AWS": ["111122223333"], "Service": "s3.amazonaws.com"}}.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">AWS JSON
 *     policy elements: Principal</a>
 */
final class PrincipalReader {
    /** An account, an ARN of IAM or STS, or the id of a user or role that was deleted since. */
    private static final Pattern PRINCIPAL =
            Pattern.compile("\\*|\\d{12}|arn:[^:]*:(iam|sts)::\\d{12}:.+|(AIDA|AROA|ASIA|AKIA)[A-Z0-9]+");

    private static final Pattern SERVICE = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private PrincipalReader() {}

    static List<Trustee> read(Node node) {
        if (node.isText()) {
            if (node.text().filter("*"::equals).isEmpty()) {
                node.error(
                        "a principal has its kind before it", "write {\"AWS\": …} or {\"Service\": …}; * is everyone");
            }
            return List.of(Trustee.everyone());
        }
        List<String> kinds =
                Arrays.stream(Trustee.Kind.values()).map(Trustee.Kind::word).toList();
        Optional<Map<String, Node>> members = node.members(kinds);
        if (members.isPresent() && members.get().isEmpty()) {
            node.error("nobody is named", "name at least one principal");
        }
        List<Trustee> trustees = new ArrayList<>();
        for (Trustee.Kind kind : Trustee.Kind.values()) {
            members.flatMap(all -> Optional.ofNullable(all.get(kind.word())))
                    .ifPresent(list -> trustees.addAll(named(kind, list)));
        }
        return trustees;
    }

    private static List<Trustee> named(Trustee.Kind kind, Node list) {
        if (list.oneOrMore().isEmpty()) {
            list.error("the list is empty", "name at least one principal");
        }
        return list.each(one -> one.text().map(text -> {
            check(kind, one, text);
            return new Trustee(kind, text);
        }));
    }

    private static void check(Trustee.Kind kind, Node one, String text) {
        if (kind == Trustee.Kind.AWS && text.length() > 1 && (text.contains("*") || text.contains("?"))) {
            one.error(
                    "`" + text + "`: a wildcard cannot stand for part of a principal",
                    "name it in full, or use * with a condition on aws:PrincipalArn");
        } else if (kind == Trustee.Kind.AWS && !PRINCIPAL.matcher(text).matches()) {
            one.error("`" + text + "` is no principal", "write an account, the ARN of a user, role or session, or *");
        } else if (kind == Trustee.Kind.SERVICE && !SERVICE.matcher(text).matches()) {
            one.error("`" + text + "` is no service", "write its name: s3.amazonaws.com");
        }
    }
}
