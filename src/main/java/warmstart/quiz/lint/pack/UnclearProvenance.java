package warmstart.quiz.lint.pack;

import java.util.ArrayList;
import java.util.List;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.rule.PackRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedPack;
import warmstart.quiz.lint.view.Provenance;

/** A pack that does not say who wrote it, under which licence, or that its items are its own or licensed. */
final class UnclearProvenance implements PackRule {

    @Override
    public Rule rule() {
        return Rule.hard("unclear-provenance", "state origin, licence and authors in `pack.json`");
    }

    @Override
    public List<Finding> findings(LintedPack pack) {
        Provenance from = pack.provenance();
        List<String> missing = new ArrayList<>();
        if (!List.of("original", "licensed").contains(from.origin())) {
            missing.add("the origin " + Plain.quoted(from.origin()) + " is neither `original` nor `licensed`");
        }
        if (from.licence().isBlank()) {
            missing.add("the pack has no licence");
        }
        if (from.authors().stream().allMatch(String::isBlank)) {
            missing.add("the pack names no author");
        }
        return missing.stream()
                .map(message -> Finding.of(pack, rule(), message))
                .toList();
    }
}
