package warmstart.quiz.harvest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import warmstart.base.Problems;
import warmstart.base.Rng;
import warmstart.quiz.harvest.ask.HarvestDeck;
import warmstart.quiz.harvest.ask.HarvestQuestions;
import warmstart.quiz.harvest.fact.Found;
import warmstart.quiz.harvest.fact.FoundAmount;
import warmstart.quiz.harvest.outline.NoteOutline;
import warmstart.quiz.harvest.outline.NoteText;
import warmstart.quiz.harvest.outline.OutlineReader;

/** Notes for tests, and what becomes of them. */
public final class Notes {
    private Notes() {}

    /** A note of these lines. */
    public static NoteText note(String name, String... lines) {
        return new NoteText(name, name + ".md", 1, String.join("\n", lines));
    }

    /** The outline of a note of these lines. */
    public static NoteOutline outline(String... lines) {
        return OutlineReader.read(note("Bakery", lines), new Problems());
    }

    /** What a note of these lines yields. */
    public static Harvest harvest(String... lines) {
        return Harvester.of(List.of(note("Bakery", lines)));
    }

    /** What is asked about notes. */
    public static HarvestDeck deck(NoteText... notes) {
        return HarvestQuestions.of(Harvester.of(List.of(notes)), "bakery", new Rng(7));
    }

    /** The facts of one kind. */
    public static <T extends Found> Stream<T> found(Harvest harvest, Class<T> kind) {
        return harvest.found().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Question and amount of every amount of a bullet, one to a line. */
    public static List<String> amounts(String... lines) {
        return found(harvest(lines), FoundAmount.class)
                .map(fact -> fact.question() + " " + fact.amount().toString().replace('\u00a0', ' '))
                .map(String::strip)
                .toList();
    }

    /** The texts of an outline with their depth as dots, for comparison. */
    public static List<String> shape(NoteOutline outline) {
        return outline.entries().stream()
                .map(entry -> ".".repeat(outline.leads(entry).size()) + entry.text())
                .toList();
    }

    /** Lines of a text block. */
    public static String[] lines(String block) {
        return Arrays.copyOf(block.split("\n"), block.split("\n").length);
    }
}
