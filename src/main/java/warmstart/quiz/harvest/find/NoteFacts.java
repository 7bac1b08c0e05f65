package warmstart.quiz.harvest.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import warmstart.quiz.harvest.Refusal;
import warmstart.quiz.harvest.fact.Found;
import warmstart.quiz.harvest.fact.FoundAmount;
import warmstart.quiz.harvest.fact.FoundCode;
import warmstart.quiz.harvest.fact.FoundDefinition;
import warmstart.quiz.harvest.fact.FoundName;
import warmstart.quiz.harvest.fact.Place;
import warmstart.quiz.harvest.outline.Entry;
import warmstart.quiz.harvest.outline.Mark;
import warmstart.quiz.harvest.outline.NoteOutline;

/**
 * Everything that a note claims. Each line is asked for what is most certain in it: first codes, numbers and names, then
 * definitions and terms, and only what says none of these is taken as a sentence.
 */
public final class NoteFacts {
    private static final int LETTERS_WORDS_MAX = 8;
    private static final int CHARACTERS_MAX = 600;

    private final NoteOutline outline;
    private final Context context;
    private final CodeFinder codes;
    private final AmountFinder amounts;
    private final NameFinder names;
    private final DefinitionFinder definitions;
    private final ListFinder lists;
    private final TermFinder terms;
    private final SentenceFinder sentences;
    private final Set<Integer> members;
    private final Set<Integer> taken;
    private final List<Found> found = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<Integer> described = new LinkedHashSet<>();

    private NoteFacts(NoteOutline outline, Set<Integer> taken) {
        this.outline = outline;
        this.taken = taken;
        this.context = new Context(outline);
        this.codes = new CodeFinder(context);
        this.amounts = new AmountFinder(outline, context);
        this.definitions = new DefinitionFinder(outline, context);
        this.lists = new ListFinder(outline, context);
        this.members = lists.members();
        this.names = new NameFinder(outline, context, members);
        this.terms = new TermFinder(outline, context, members);
        this.sentences = new SentenceFinder(context);
    }

    /**
     * What was found, and what was passed over.
     *
     * @param found in the order of the lines
     * @param refusals lines that say something which nobody is asked
     * @param names the names of programs in the note with their places, by which spellings are compared
     */
    public record Yield(List<Found> found, List<Refusal> refusals, List<Spelt> names) {
        public Yield {
            found = List.copyOf(found);
            refusals = List.copyOf(refusals);
            names = List.copyOf(names);
        }
    }

    /**
     * A name as one line spells it.
     *
     * @param name {@code DeployRole}
     * @param place the line
     */
    public record Spelt(String name, Place place) {}

    /**
     * Looks through a note.
     *
     * @param taken the lines that belong to cards, which are not looked at
     */
    public static Yield of(NoteOutline outline, Set<Integer> taken) {
        NoteFacts facts = new NoteFacts(outline, taken);
        List<Spelt> spelt = new ArrayList<>();
        for (Entry entry : outline.entries()) {
            facts.entry(entry);
            NameFinder.identifiers(entry.text())
                    .forEach(name -> spelt.add(new Spelt(name, facts.context.place(entry))));
        }
        return new Yield(facts.found, facts.refusals, spelt);
    }

    private void entry(Entry entry) {
        if (taken.contains(entry.line())) {
            return;
        }
        List<? extends Found> listed = entry.text().length() > CHARACTERS_MAX ? List.of() : lists.in(entry);
        found.addAll(listed);
        if (entry.isHeading()) {
            return;
        }
        boolean link = entry.marked(Mark.Kind.LINK).contains(entry.text()) && !members.contains(entry.index());
        if (link && outline.children(entry).isEmpty()) {
            refusals.add(new Refusal(context.place(entry), "the line only points elsewhere"));
            return;
        }
        Optional<String> bad = entry.text().length() > CHARACTERS_MAX
                ? Optional.of("the line says too much at once")
                : Bad.reason(entry.source(), entry.text());
        if (bad.isPresent()) {
            refusals.add(new Refusal(context.place(entry), bad.get()));
            return;
        }
        List<Found> said = said(entry);
        found.addAll(said);
        boolean label = !outline.children(entry).isEmpty() && entry.text().split(" ").length <= 4;
        if (said.isEmpty()
                && listed.isEmpty()
                && !label
                && !members.contains(entry.index())
                && !entry.leads()
                && !described.contains(entry.line())) {
            refusals.add(new Refusal(context.place(entry), "nothing in the line stands out as an answer"));
        }
    }

    private List<Found> said(Entry entry) {
        List<Found> said = new ArrayList<>(codes.in(entry));
        List<FoundAmount> numbers = amounts.in(entry).stream()
                .filter(amount -> said.stream().noneMatch(code -> amount.shown().startsWith(code(code))))
                .toList();
        said.addAll(numbers);
        names.in(entry).stream()
                .filter(name -> said.isEmpty() || name.group() != FoundName.Group.OTHER)
                .forEach(said::add);
        definitions.in(entry).stream()
                .filter(meaning -> meaning.letters() || said.isEmpty())
                .forEach(said::add);
        List<Found> pairs = names.names(entry).isEmpty() ? List.copyOf(terms.in(entry)) : List.of();
        pairs.forEach(pair -> described.add(pair.place().line()));
        if (!pairs.isEmpty() || !lists.in(entry).isEmpty()) {
            said.removeIf(one -> one instanceof FoundDefinition meaning && !meaning.letters());
        }
        boolean full = said.stream().anyMatch(one -> !one.kind().equals("definition"))
                || said.stream().anyMatch(one -> one instanceof FoundDefinition meaning && !meaning.letters());
        boolean whole = entry.text().split(" ").length > 3 || Label.isClause(entry.text()) || !pairs.isEmpty();
        boolean label = !outline.children(entry).isEmpty()
                && entry.text().split(" ").length <= 5
                && entry.phrase().marks().isEmpty()
                && !Label.isClause(entry.text());
        boolean member = members.contains(entry.index())
                && (entry.text().split(" ").length < 5 || entry.phrase().marks().isEmpty());
        boolean letters = said.stream().anyMatch(one -> one instanceof FoundDefinition)
                && entry.text().split(" ").length <= LETTERS_WORDS_MAX;
        boolean arrow = !pairs.isEmpty() && pairs.get(0).place().line() == entry.line();
        if (!full
                && !member
                && !letters
                && !arrow
                && !label
                && (outline.children(entry).isEmpty() || whole)) {
            said.addAll(sentences.in(entry));
        }
        said.addAll(pairs);
        return said;
    }

    private static String code(Found found) {
        return found instanceof FoundCode code ? code.code() : "";
    }
}
