package warmstart.quiz.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import warmstart.base.Problem;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.rule.Gravity;

/**
 * What the linter found.
 *
 * @param findings what nobody excused, in the order of items and rules
 * @param excused what an author excused, with the reasons
 * @param excuseProblems what is wrong with the excuses themselves
 */
public record LintReport(List<Finding> findings, List<Excused> excused, List<Problem> excuseProblems) {
    public LintReport {
        findings = List.copyOf(findings);
        excused = List.copyOf(excused);
        excuseProblems = List.copyOf(excuseProblems);
    }

    /** The findings for which a generated item is not shown. */
    public List<Finding> hard() {
        return findings.stream().filter(finding -> finding.rule().hard()).toList();
    }

    /** The other findings, without mere hints. */
    public List<Finding> soft() {
        return findings.stream()
                .filter(finding -> !finding.rule().hard() && finding.rule().gravity() != Gravity.HINT)
                .toList();
    }

    /** The ids of the items that must not be loaded. */
    public Set<String> broken() {
        Set<String> ids = new LinkedHashSet<>();
        findings.stream()
                .filter(finding -> finding.rule().gravity() == Gravity.ERROR)
                .forEach(finding -> ids.add(finding.item()));
        ids.remove("");
        return ids;
    }

    /** Errors and warnings of items and excuses, by place, for the report of a check. Hints are left out. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(excuseProblems);
        findings.stream()
                .filter(finding -> finding.rule().gravity() != Gravity.HINT)
                .forEach(finding -> problems.add(finding.problem()));
        problems.sort(Comparator.comparing(Problem::where));
        return List.copyOf(problems);
    }
}
