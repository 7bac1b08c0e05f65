package warmstart.quiz.harvest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import warmstart.base.Nearest;
import warmstart.quiz.harvest.fact.Bound;
import warmstart.quiz.harvest.fact.Found;
import warmstart.quiz.harvest.fact.FoundAmount;
import warmstart.quiz.harvest.fact.FoundCode;
import warmstart.quiz.harvest.fact.FoundDefinition;
import warmstart.quiz.harvest.fact.FoundName;
import warmstart.quiz.harvest.fact.FoundTerm;
import warmstart.quiz.harvest.fact.Place;
import warmstart.quiz.harvest.find.NoteFacts.Spelt;

/**
 * Where notes contradict each other: one thing with two values, one name in two spellings, one abbreviation spelt out in
 * two ways. Nobody is asked about either side.
 */
final class Conflicts {
    private static final int LETTERS_PER_SLIP = 8;
    private static final int SLIPS_MAX = 2;
    private static final int ALIKE_MAX = 40;
    private static final Pattern WORD = Pattern.compile("\\W+");
    private static final Pattern ENDINGS = Pattern.compile("(?:ing|ed|es|s|e|ion|er)$");
    private static final Set<String> EMPTY = Set.of(
            "the",
            "a",
            "an",
            "of",
            "for",
            "per",
            "in",
            "to",
            "and",
            "limit",
            "limits",
            "quota",
            "quotas",
            "note",
            "notes",
            "summary",
            "overview",
            "basics",
            "cheat",
            "sheet",
            "config",
            "configuration",
            "settings",
            "aws",
            "amazon",
            "general",
            "facts",
            "numbers",
            "maximum",
            "max",
            "minimum",
            "min",
            "default",
            "guide",
            "is",
            "what",
            "review",
            "exam",
            "key",
            "points",
            "recap",
            "size",
            "on",
            "with",
            "by");

    private final List<Conflict> all = new ArrayList<>();
    private final IdentityHashMap<Found, String> disputed = new IdentityHashMap<>();
    private final Map<String, String> spellings = new LinkedHashMap<>();

    Conflicts(List<Found> found, List<Spelt> names) {
        amounts(found);
        definitions(found);
        spelling(names);
    }

    List<Conflict> all() {
        return List.copyOf(all);
    }

    /** Why a fact is not asked; empty when nothing speaks against it. */
    Optional<String> reason(Found fact) {
        String dispute = disputed.get(fact);
        return dispute != null ? Optional.of(dispute) : spelling(fact);
    }

    private Optional<String> spelling(Found fact) {
        // What stands under a disputed name would give that name away as right.
        String above =
                fact.context().substring(fact.context().lastIndexOf('›') + 1).strip();
        if (spellings.containsKey(above)) {
            return Optional.ofNullable(spellings.get(above));
        }
        return spellings.isEmpty()
                ? Optional.empty()
                : WORD.splitAsStream(said(fact))
                        .filter(spellings::containsKey)
                        .map(spellings::get)
                        .findFirst();
    }

    private static String said(Found fact) {
        if (fact instanceof FoundName name) {
            return name.name() + " " + name.question();
        }
        if (fact instanceof FoundTerm term) {
            return term.subject() + " " + term.term() + " " + String.join(" ", term.others());
        }
        return fact instanceof FoundCode code ? code.question() : fact.subject() + " " + answer(fact);
    }

    private static String answer(Found fact) {
        if (fact instanceof warmstart.quiz.harvest.fact.FoundStatement one) {
            return one.sentence().answer();
        }
        if (fact instanceof warmstart.quiz.harvest.fact.FoundRequirement one) {
            return one.sentence().answer();
        }
        return fact instanceof warmstart.quiz.harvest.fact.FoundList list ? String.join(" ", list.members()) : "";
    }

    private void amounts(List<Found> found) {
        Map<String, List<FoundAmount>> bySubject = new LinkedHashMap<>();
        for (Found fact : found) {
            if (fact instanceof FoundAmount amount && !amount.label().isEmpty() && amount.bound() != Bound.EXACT) {
                bySubject.computeIfAbsent(key(amount), key -> new ArrayList<>()).add(amount);
            }
        }
        for (List<FoundAmount> same : bySubject.values()) {
            FoundAmount first = same.get(0);
            if (same.stream().anyMatch(other -> !other.amount().sameAs(first.amount()))) {
                String values = String.join(
                        " and ",
                        new LinkedHashSet<>(
                                same.stream().map(FoundAmount::shown).toList()));
                dispute("the " + first.bound().word() + " of `" + first.label() + "` is given as " + values, same);
            }
        }
    }

    /** What an amount is about, in whatever order the words stand, and whatever the section is called. */
    private static String key(FoundAmount amount) {
        Set<String> words = new TreeSet<>();
        for (String word : (amount.context() + " " + amount.question())
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() > 1 && !EMPTY.contains(word)) {
                words.add(word.replaceFirst("s$", ""));
            }
        }
        Bound bound = amount.bound() == Bound.LIMIT ? Bound.MAXIMUM : amount.bound();
        return bound + " " + amount.amount().unit().dimension() + " " + words;
    }

    private void definitions(List<Found> found) {
        Map<String, List<FoundDefinition>> byTerm = new LinkedHashMap<>();
        for (Found fact : found) {
            if (fact instanceof FoundDefinition definition && definition.letters()) {
                byTerm.computeIfAbsent(definition.term(), term -> new ArrayList<>())
                        .add(definition);
            }
        }
        byTerm.forEach((term, all) -> {
            String first = plain(all.get(0).meaning());
            if (all.stream().anyMatch(other -> Nearest.slips(plain(other.meaning()), first) > 3)) {
                dispute("`" + term + "` is spelt out in different ways", all);
            }
        });
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private void dispute(String what, Collection<? extends Found> facts) {
        all.add(new Conflict(what, facts.stream().map(Found::place).toList()));
        facts.forEach(fact -> disputed.put(fact, "notes disagree: " + what));
    }

    private void spelling(List<Spelt> names) {
        Map<String, List<Place>> places = new LinkedHashMap<>();
        names.forEach(name ->
                places.computeIfAbsent(name.name(), key -> new ArrayList<>()).add(name.place()));
        Map<String, List<String>> alike = new LinkedHashMap<>();
        for (String name : places.keySet()) {
            keys(name)
                    .forEach(key ->
                            alike.computeIfAbsent(key, k -> new ArrayList<>()).add(name));
        }
        Set<String> told = new LinkedHashSet<>();
        for (List<String> near : alike.values()) {
            List<String> few = near.subList(0, Math.min(near.size(), ALIKE_MAX));
            for (int i = 0; i < few.size(); i++) {
                for (String other : few.subList(i + 1, few.size())) {
                    if (same(few.get(i), other) && told.add(few.get(i) + " " + other)) {
                        spelt(few.get(i), other, places);
                    }
                }
            }
        }
    }

    private void spelt(String one, String other, Map<String, List<Place>> places) {
        String what = "the same name is spelt `" + one + "` and `" + other + "`";
        List<Place> both = new ArrayList<>(places.getOrDefault(one, List.of()));
        both.addAll(places.getOrDefault(other, List.of()));
        all.add(new Conflict(what, both));
        spellings.put(one, what);
        spellings.put(other, what);
    }

    /** The same for two names that may be one: without capitals, by the stems of its words, with one word left open. */
    private static Set<String> keys(String name) {
        List<String> humps = humps(name);
        Set<String> keys = new LinkedHashSet<>(List.of(name.toLowerCase(Locale.ROOT), String.join(" ", stems(name))));
        for (int i = 0; i < humps.size(); i++) {
            List<String> open = new ArrayList<>(humps);
            open.set(i, "*");
            keys.add(String.join(" ", open));
        }
        return keys;
    }

    /** Whether two names are one in two spellings: a letter more or less, other capitals, another ending of a word. */
    static boolean same(String one, String other) {
        if (!digits(one).equals(digits(other))) {
            return false;
        }
        if (one.equalsIgnoreCase(other) || stems(one).equals(stems(other))) {
            return true;
        }
        List<String> first = humps(one);
        List<String> second = humps(other);
        int most = Math.min(SLIPS_MAX, Math.min(one.length(), other.length()) / LETTERS_PER_SLIP);
        return first.size() == second.size()
                && Math.abs(one.length() - other.length()) <= most
                && !opposed(first, second)
                && Nearest.slips(one, other) <= most;
    }

    /** Whether the names differ in a whole short word, as {@code GetItem} and {@code PutItem} do. */
    private static boolean opposed(List<String> first, List<String> second) {
        for (int i = 0; i < first.size(); i++) {
            String one = first.get(i);
            String other = second.get(i);
            boolean shortWord = Math.min(one.length(), other.length()) <= 4;
            if (!one.equals(other) && (shortWord || Nearest.slips(one, other) > 1)) {
                return true;
            }
        }
        return false;
    }

    private static String digits(String name) {
        return name.replaceAll("\\D", "");
    }

    private static List<String> humps(String name) {
        return List.of(name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_|-"));
    }

    private static List<String> stems(String name) {
        return humps(name).stream()
                .map(hump -> hump.toLowerCase(Locale.ROOT))
                .map(hump -> hump.length() > 5 ? ENDINGS.matcher(hump).replaceFirst("") : hump.replaceFirst("s$", ""))
                .toList();
    }
}
