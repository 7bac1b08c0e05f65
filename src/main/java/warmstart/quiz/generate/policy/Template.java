package warmstart.quiz.generate.policy;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import warmstart.base.Rng;

/**
 * A policy question without its particulars.
 *
 * @param name its part of the item's id: {@code cross-account-both-sides}
 * @param facts the facts of the register it teaches, by id, the one it is filed under first
 * @param drawing makes a variant: accounts, names, policies and what they lead to
 */
public record Template(String name, List<String> facts, Function<Rng, Drawn> drawing) {
    private static final String PURPOSE = "policy";

    public Template {
        Objects.requireNonNull(name, "name");
        facts = List.copyOf(facts);
        Objects.requireNonNull(drawing, "drawing");
    }

    static Template of(String name, Function<Rng, Drawn> drawing, String... facts) {
        return new Template(name, List.of(facts), drawing);
    }

    /** The variant of this number; the same number gives the same variant. */
    public Drawn draw(long variant) {
        return drawing.apply(new Rng(variant).named(PURPOSE).named(name));
    }
}
