package warmstart.quiz.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import warmstart.base.Problem;
import warmstart.quiz.lint.pack.PackRules;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.PackRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedPack;

/** Holds a pack against every rule: each item for itself, then all of them together. */
public final class PackLinter {
    private PackLinter() {}

    /** Every rule that an excuse may name: those for items, then those for packs. */
    public static List<Rule> rules() {
        return Stream.concat(
                        ItemLinter.rules().stream().map(ItemRule::rule),
                        Stream.concat(PackRules.all().stream(), PackRules.ofSession().stream())
                                .map(PackRule::rule))
                .distinct()
                .toList();
    }

    /** A pack without excuses. */
    public static LintReport lint(LintedPack pack) {
        return lint(pack, List.of());
    }

    /** A pack with the excuses of its authors. */
    public static LintReport lint(LintedPack pack, List<LintOff> offs) {
        return lint(pack, List.of(), offs);
    }

    /**
     * A pack of which some items come in variants.
     *
     * @param variants further variants of its items, held against the rules for items; what the same rule says of several
     *     variants in the same words is told once
     */
    public static LintReport lint(LintedPack pack, List<LintedItem> variants, List<LintOff> offs) {
        Set<Finding> found = new LinkedHashSet<>();
        Stream.concat(pack.items().stream(), variants.stream()).forEach(item -> found.addAll(ItemLinter.lint(item)));
        PackRules.all().forEach(rule -> found.addAll(rule.findings(pack)));
        return report(List.copyOf(found), offs);
    }

    /** The questions of one session against each other: nothing is asked twice. */
    public static List<Finding> lintSession(LintedPack session) {
        return PackRules.ofSession().stream()
                .flatMap(rule -> rule.findings(session).stream())
                .toList();
    }

    private static LintReport report(List<Finding> found, List<LintOff> offs) {
        List<Rule> rules = rules();
        List<Problem> problems = new ArrayList<>();
        List<LintOff> valid = new ArrayList<>();
        offs.forEach(off -> off.problem(rules).ifPresentOrElse(problems::add, () -> valid.add(off)));
        List<Finding> open = new ArrayList<>();
        List<Excused> excused = new ArrayList<>();
        for (Finding finding : found) {
            excuse(finding, valid)
                    .ifPresentOrElse(off -> excused.add(new Excused(finding, off)), () -> open.add(finding));
        }
        valid.stream()
                .filter(off -> excused.stream().noneMatch(one -> one.off().equals(off)))
                .forEach(off -> problems.add(Problem.warning(
                        off.where(), "`" + off.rule() + "` is excused but not broken", "remove the `lint-off` line")));
        return new LintReport(open, excused, problems);
    }

    private static Optional<LintOff> excuse(Finding finding, List<LintOff> valid) {
        return valid.stream()
                .filter(off -> off.excuses(finding.rule().id(), finding.item()))
                .findFirst();
    }
}
