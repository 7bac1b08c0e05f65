package warmstart.quiz.written.expression;

import java.util.Optional;
import warmstart.base.Nearest;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.facts.Fact;
import warmstart.facts.FactId;
import warmstart.facts.Quantity;

/** One evaluation: what names stand for, and where it is noted that something has no value. */
final class Sum {
    private final Values values;
    private final Where start;
    private final Problems problems;

    Sum(Values values, Where start, Problems problems) {
        this.values = values;
        this.start = start;
        this.problems = problems;
    }

    Optional<Quantity> variable(String name, int column) {
        Optional<Quantity> value = Optional.ofNullable(values.variables().get(name));
        if (value.isEmpty()) {
            String near = Nearest.hint(name, values.variables().keySet());
            fail(
                    column,
                    "no variable is called `" + name + "`",
                    near.isEmpty() ? "declare it in a block `vars`" : near);
        }
        return value;
    }

    Optional<Fact> fact(String id, int column) {
        Optional<Fact> fact = FactId.isValid(id) ? values.facts().find(new FactId(id)) : Optional.empty();
        if (fact.isEmpty()) {
            String near = Nearest.hint(
                    id,
                    values.facts().all().stream()
                            .map(known -> known.id().value())
                            .toList());
            fail(
                    column,
                    "the register has no fact `" + id + "`",
                    near.isEmpty() ? "name a fact of content/facts" : near);
        }
        return fact;
    }

    void fail(int column, String message, String hint) {
        problems.error(Expression.at(start, column), message, hint);
    }
}
