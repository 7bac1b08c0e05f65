package warmstart.quiz.harvest.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.quiz.harvest.Notes.outline;
import static warmstart.quiz.harvest.Notes.shape;

import java.util.List;
import org.junit.jupiter.api.Test;
import warmstart.base.Problems;
import warmstart.quiz.harvest.Notes;

final class OutlineReaderTest {
    @Test
    void bulletsOfTypographyAreBullets() {
        // Two spaces at the end keep Markdown from joining the lines.
        NoteOutline outline =
                outline("## Ovens", "", "• Deck oven:  ", "\t• Stone floor  ", "\t• Slow  ", "• Fan oven  ");

        assertThat(shape(outline)).containsExactly("Ovens", "Deck oven:", ".Stone floor", ".Slow", "Fan oven");
    }

    @Test
    void emptyBulletsAreNothing() {
        assertThat(shape(outline("- Flour", "\t- ", "-", "- Water"))).containsExactly("Flour", "Water");
    }

    @Test
    void indentationSaysWhatStandsUnderWhat() {
        NoteOutline outline = outline("* Bread", "  * Rye", "      + Sour", "  * Wheat", "1. Cake");

        assertThat(shape(outline)).containsExactly("Bread", ".Rye", "..Sour", ".Wheat", "Cake");
    }

    @Test
    void codePicturesCommentsAndPropertiesAreLeftOut() {
        NoteOutline outline = outline(
                "![[Oven.png|300]]",
                "```json",
                "{\"heat\": 230}",
                "```",
                "%% not yet %%",
                "<!--",
                "- draft",
                "-->",
                "- Rest <!--SR:!2026-01-01,3,250--> the dough ^rest1",
                "![oven](oven.png)");

        assertThat(shape(outline)).containsExactly("Rest the dough");
    }

    @Test
    void unclosedFencesReachToTheEnd() {
        assertThat(shape(outline("- Flour", "~~~", "- heat 230", "- steam 10"))).containsExactly("Flour");
    }

    @Test
    void markupOfAnyNestingIsTakenAway() {
        Phrase phrase = InlineText.of(
                "**Steam in a cold oven ***does not*** lift** the [[Crumb#Pores|crumb]], [see](x.md) `bake_all` \\*and\\* ~~old~~ [[Loaf]]");

        assertThat(phrase.text()).isEqualTo("Steam in a cold oven does not lift the crumb, see bake_all *and* Loaf");
        assertThat(phrase.marks())
                .filteredOn(mark -> mark.kind() == Mark.Kind.LINK)
                .extracting(mark -> mark.of(phrase.text()))
                .containsExactly("crumb", "see", "Loaf");
    }

    @Test
    void sentencesOfAParagraphStandAlone() {
        NoteOutline outline = outline(
                "Rye is sour. Wheat is mild, e.g. Type 550 flour",
                "and spelt is nutty.",
                "",
                "Salt matters:",
                "- taste");

        assertThat(shape(outline))
                .containsExactly(
                        "Rye is sour.",
                        "Wheat is mild, e.g. Type 550 flour and spelt is nutty.",
                        "Salt matters:",
                        ".taste");
    }

    @Test
    void cellsAreNamedByRowAndColumn() {
        NoteOutline outline = outline(
                "| Dough | Default | Rise |", "|---|:-:|---|", "| Rye | 2 kg | [[Slow\\|slowly]] |", "", "After");

        assertThat(shape(outline)).containsExactly("Default rye: 2 kg", "Rye (Rise): slowly", "After");
    }

    @Test
    void calloutsAndQuotesAreRead() {
        assertThat(shape(outline("> [!tip] Heat", "> - Stone holds it", ">230 degrees burn")))
                .containsExactly("Heat", "Stone holds it", ">230 degrees burn");
    }

    @Test
    void linesInBoldHeadTheListBelow() {
        NoteOutline outline = outline("# Bakery", "**Ovens:**", "- Deck", "", "Flour is milled.");

        Entry deck = outline.entries().get(2);
        Entry flour = outline.entries().get(3);
        assertThat(outline.headings(deck)).extracting(Entry::text).containsExactly("Bakery", "Ovens");
        assertThat(outline.headings(flour)).extracting(Entry::text).containsExactly("Bakery");
    }

    @Test
    void linesAreCountedInTheFile() {
        NoteText note = new NoteText("Bakery", "Bakery.md", 5, "# Ovens\n\n- Deck");

        assertThat(OutlineReader.read(note, new Problems()).entries())
                .extracting(Entry::line)
                .containsExactly(5, 7);
    }

    @Test
    void whatIsPassedOverIsAProblemWithItsLine() {
        Problems problems = new Problems();
        OutlineReader.read(Notes.note("Bakery", "- Flour", "x".repeat(6_000)), problems);

        assertThat(problems.sorted())
                .extracting(problem -> problem.where().toString())
                .isEqualTo(List.of("Bakery.md:2"));
    }
}
