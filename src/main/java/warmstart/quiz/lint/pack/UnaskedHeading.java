package warmstart.quiz.lint.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.rule.PackRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedPack;

/** A section of the notes that no item refers to. */
final class UnaskedHeading implements PackRule {

    @Override
    public Rule rule() {
        return Rule.hint("unasked-heading", "write an item for the section");
    }

    @Override
    public List<Finding> findings(LintedPack pack) {
        Set<String> asked = new LinkedHashSet<>();
        pack.items().forEach(item -> item.evidence().references().forEach(reference -> asked.add(reference.target())));
        return pack.headings().stream()
                .filter(heading -> !asked.contains(heading))
                .map(heading -> Finding.of(pack, rule(), Plain.quoted(heading) + " has no question"))
                .toList();
    }
}
