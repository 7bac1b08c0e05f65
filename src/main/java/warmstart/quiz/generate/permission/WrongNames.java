package warmstart.quiz.generate.permission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactId;
import warmstart.facts.FactKind;

/** Names of the same sort as the one that is asked for, each of which is really something else. */
final class WrongNames {
    private static final int SHOWN = 3;
    private static final int OF_SERVICE_MIN = 2;

    private final List<Fact> named;

    WrongNames(FactCatalog catalog) {
        this.named = catalog.askable().stream()
                .filter(fact -> fact.kind() == FactKind.PERMISSION)
                .filter(fact -> NameKind.of(fact).isPresent())
                .toList();
    }

    /**
     * Up to three, likeliest first. Where the question names the service of the key, all are of that service.
     *
     * @param taken the sets of options that other questions have; one set under two keys would teach to compare questions
     */
    List<WrongName> shown(Fact fact, Set<Set<String>> taken) {
        List<WrongName> all = all(fact);
        String service = NameKind.service(fact.wording().mark());
        List<WrongName> ofService = all.stream()
                .filter(wrong -> NameKind.service(wrong.name()).equals(service))
                .toList();
        boolean told = !service.isEmpty() && words(fact.wording().stem()).contains(service);
        List<WrongName> fitting = told && ofService.size() >= OF_SERVICE_MIN ? ofService : all;
        List<List<WrongName>> hands = new ArrayList<>();
        for (int last = SHOWN - 1; last < fitting.size(); last++) {
            hands.add(List.of(fitting.get(0), fitting.get(1), fitting.get(last)));
        }
        hands.add(fitting.stream().limit(OF_SERVICE_MIN).toList());
        return hands.stream()
                .filter(hand -> taken.add(options(fact, hand)))
                .findFirst()
                .orElse(hands.get(0));
    }

    private static Set<String> options(Fact fact, List<WrongName> hand) {
        Set<String> options = new TreeSet<>(List.of(fact.wording().mark()));
        hand.forEach(wrong -> options.add(wrong.name()));
        return options;
    }

    /** Confusions first, then names of the same service, then other names of the register by the words that they share. */
    List<WrongName> all(Fact fact) {
        NameKind kind = NameKind.of(fact).orElseThrow();
        String mark = fact.wording().mark();
        String service = NameKind.service(mark);
        Set<String> about = words(fact.wording().stem() + " " + fact.wording().subject());
        List<FactId> confusions = fact.confusions();
        Comparator<Fact> nearest = Comparator.<Fact>comparingInt(other -> rank(confusions, other))
                .thenComparing(
                        other -> !NameKind.service(other.wording().mark()).equals(service))
                .thenComparingLong(other -> -words(other.wording().subject()).stream()
                        .filter(about::contains)
                        .count());
        List<String> confused = named.stream()
                .filter(other -> confusions.contains(other.id()))
                .map(other -> other.wording().mark())
                .toList();
        List<WrongName> ofRegister = named.stream()
                .filter(other -> NameKind.of(other).orElseThrow() == kind)
                .sorted(nearest)
                .map(WrongNames::asWrong)
                .toList();
        List<WrongName> likely = Stream.concat(ofRegister.stream(), Bystanders.of(kind).stream())
                .sorted(Comparator.comparing((WrongName other) -> !confused.contains(other.name()))
                        .thenComparing(other -> !NameKind.service(other.name()).equals(service)))
                .toList();
        Map<String, WrongName> byName = new LinkedHashMap<>();
        likely.stream()
                .filter(wrong -> !wrong.name().equals(mark))
                .forEach(wrong -> byName.putIfAbsent(wrong.name(), wrong));
        return List.copyOf(byName.values());
    }

    private static int rank(List<FactId> confusions, Fact other) {
        int place = confusions.indexOf(other.id());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static WrongName asWrong(Fact other) {
        return new WrongName(other.wording().mark(), "is the " + other.wording().subject());
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
            if (word.length() > 2 || word.equals("s3")) {
                words.add(word);
            }
        }
        return words;
    }
}
