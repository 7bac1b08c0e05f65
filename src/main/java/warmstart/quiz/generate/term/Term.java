package warmstart.quiz.generate.term;

import java.util.List;
import java.util.regex.Pattern;
import warmstart.facts.Fact;
import warmstart.quiz.material.Material;
import warmstart.quiz.material.TermAnswers;
import warmstart.quiz.question.Prose;

/** The form of a mark that is no number: a name as code has it, or words. */
public final class Term {
    private static final Pattern CODE =
            Pattern.compile("\\S*(?:[a-z][A-Z]|[a-z]:[A-Z]|\\w_\\w|[a-z]-[a-z]+-|::|^[/.$]|[a-z]\\.[a-z]|\\]\\.)\\S*");
    /** Names of products with a capital inside or a dot, which are words all the same. */
    private static final Pattern PRODUCT =
            Pattern.compile("(?:\\S*DynamoDB|EventBridge|TypeScript|CloudFront|JavaScript|CloudWatch|Node\\.js)\\S*");

    private static final Pattern NAME = Pattern.compile("[A-Z]\\S*(?: [A-Z]\\S*){0,3}");
    private static final Pattern STATUS = Pattern.compile("[1-9]\\d{2,3}");

    private Term() {}

    /** Whether it is a name as it stands in code: {@code httpMethod}, {@code $LATEST}, {@code /tmp}. */
    public static boolean isCode(String mark) {
        return mark.indexOf(' ') < 0
                && CODE.matcher(mark).matches()
                && !PRODUCT.matcher(mark).matches();
    }

    /** A number that names something instead of measuring it: a status, a port, a special value. */
    private static boolean isNumber(String answer) {
        return answer.matches("-?\\d+(\\.\\d+)?");
    }

    /** Whether a learner can be asked to type it: a name of one form, whatever the words around it. */
    public static boolean canBeTyped(Fact fact, Material material) {
        String mark = fact.wording().mark();
        boolean byForm = isCode(mark)
                || NAME.matcher(mark).matches()
                || STATUS.matcher(mark).matches();
        return material.term(fact.id()).flatMap(TermAnswers::typed).orElse(byForm);
    }

    /** All spellings that are right when typed, the mark first. */
    public static List<String> accepted(Fact fact, Material material) {
        List<String> further =
                material.term(fact.id()).map(TermAnswers::accepted).orElse(List.of());
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(fact.wording().mark()), further.stream())
                .distinct()
                .toList();
    }

    /** Answers as a page shows them: all as code where all are names in code, and as words otherwise. */
    public static List<String> shown(List<String> answers) {
        boolean tokens = answers.stream().allMatch(answer -> answer.indexOf(' ') < 0);
        boolean code = tokens && answers.stream().anyMatch(answer -> isCode(answer) || isNumber(answer));
        return answers.stream()
                .map(answer -> code ? Prose.code(answer) : Prose.plain(answer))
                .toList();
    }
}
