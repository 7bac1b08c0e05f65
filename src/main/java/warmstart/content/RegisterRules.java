package warmstart.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.base.Nearest;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.json.JsonValue;
import warmstart.exam.Blueprint;
import warmstart.facts.ExamSkill;
import warmstart.facts.Exclusion;
import warmstart.facts.Fact;
import warmstart.facts.FactId;

/** What the entries of the register have to do with each other and with the exams. */
final class RegisterRules {
    private final Problems problems;
    private final Map<FactId, Where> places = new LinkedHashMap<>();

    RegisterRules(Problems problems) {
        this.problems = problems;
    }

    /** The facts without those whose id is taken already; an alias that is taken is only reported. */
    List<Placed<Fact>> namedOnce(List<Placed<Fact>> facts) {
        List<Placed<Fact>> named = new ArrayList<>();
        for (Placed<Fact> fact : facts) {
            if (isFree(fact.entry().id(), fact.place())) {
                named.add(fact);
            }
        }
        named.forEach(fact -> fact.entry().aliases().forEach(alias -> isFree(alias, fact.place("aliases", alias))));
        return named;
    }

    /** The exclusions without those whose id is taken already. */
    List<Placed<Exclusion>> excludedOnce(List<Placed<Exclusion>> exclusions) {
        return exclusions.stream()
                .filter(exclusion -> isFree(exclusion.entry().id(), exclusion.place()))
                .toList();
    }

    private boolean isFree(FactId id, Where place) {
        Where first = places.putIfAbsent(id, place);
        if (first != null) {
            problems.error(place, "the name `" + id + "` is taken", "it is given in " + first);
        }
        return first == null;
    }

    /**
     * Reports confusions with facts that are nowhere. One with a fact that was left out for a mistake of its own, or on
     * purpose, is no mistake.
     */
    void confusionsExist(List<Placed<Fact>> facts, List<String> writtenIds) {
        List<String> known =
                new ArrayList<>(places.keySet().stream().map(FactId::value).toList());
        known.addAll(writtenIds);
        for (Placed<Fact> fact : facts) {
            for (FactId confusion : fact.entry().confusions()) {
                Where place = fact.place("confusions", confusion);
                if (confusion.equals(fact.entry().id())) {
                    problems.error(place, "`" + confusion + "` is confused with itself", "remove it");
                } else if (!known.contains(confusion.value())) {
                    String hint = Nearest.hint(confusion.value(), known);
                    problems.error(place, "no fact is called `" + confusion + "`", hint);
                }
            }
        }
    }

    /** Reports skills that their exam does not have; only for looking at, since the guides are rewritten now and then. */
    void skillsExist(List<Placed<Fact>> facts, List<Blueprint> exams) {
        if (exams.isEmpty()) {
            return;
        }
        facts.forEach(fact -> fact.entry().skills().forEach(skill -> skillExists(skill, fact.place("skills"), exams)));
    }

    private void skillExists(ExamSkill skill, Where place, List<Blueprint> exams) {
        Optional<Blueprint> exam =
                exams.stream().filter(e -> e.id().equals(skill.exam())).findFirst();
        if (exam.isEmpty()) {
            String hint =
                    Nearest.hint(skill.exam(), exams.stream().map(Blueprint::id).toList());
            problems.warning(place, "no exam is called `" + skill.exam() + "`", hint);
        } else if (exam.get().skill(skill.skill()).isEmpty()) {
            problems.warning(place, "`" + skill.exam() + "` has no skill `" + skill.skill() + "`", "see exams/");
        }
    }

    /** An entry of the register with the JSON it was read from. */
    record Placed<T>(T entry, JsonValue source) {
        /** The line of its id, by which an author finds it. */
        Where place() {
            return place("id");
        }

        Where place(String field) {
            JsonValue value = member(field);
            return value == null ? source.where() : value.where();
        }

        /** The line of one element of a list. */
        Where place(String field, FactId element) {
            if (member(field) instanceof JsonValue.Items list) {
                return list.items().stream()
                        .filter(item -> item instanceof JsonValue.Text text
                                && text.text().equals(element.value()))
                        .findFirst()
                        .orElse(list)
                        .where();
            }
            return place(field);
        }

        private @org.jspecify.annotations.Nullable JsonValue member(String field) {
            return source instanceof JsonValue.Members object ? object.members().get(field) : null;
        }
    }
}
