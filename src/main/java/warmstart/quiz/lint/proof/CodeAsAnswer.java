package warmstart.quiz.lint.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;

/** A key that is an account number, a picture or a line of code: nobody ought to learn it. Flaw 25. */
final class CodeAsAnswer implements ItemRule {

    private static final Pattern NEVER_ASKED = Pattern.compile(
            "^arn:aws[a-z-]{0,10}:[a-z0-9-]{0,30}:[a-z0-9-]{0,30}:\\d{12}|^\\d{12}$|\\.(?:png|jpe?g|gif|svg|webp)(?:$|[|\\]])|^!\\[");
    private static final Pattern CODE_LINE =
            Pattern.compile("^(?:```|[{}\\[]|\"[^\"]{1,60}\" ?:|(?:FROM|RUN|COPY|CMD|ENTRYPOINT|ENV) [^ ])");

    @Override
    public Rule rule() {
        return Rule.hard("code-as-answer", "ask for what the code does");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        List<String> breaches = new ArrayList<>();
        item.keys().stream()
                .filter(key -> NEVER_ASKED.matcher(Plain.of(key.text())).find())
                .forEach(key -> breaches.add("the key " + Plain.quoted(key.text()) + " is not worth knowing"));
        String line = item.evidence().citedLine().strip();
        if (item.declared().generated() && CODE_LINE.matcher(line).find()) {
            breaches.add("the cited line " + Plain.quoted(line) + " is code");
        }
        return breaches;
    }
}
