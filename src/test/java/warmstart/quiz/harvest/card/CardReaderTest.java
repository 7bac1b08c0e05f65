package warmstart.quiz.harvest.card;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.quiz.harvest.Notes.note;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CardReaderTest {
    private static List<String> cards(String... lines) {
        return CardReader.read(note("Bakery", lines)).cards().stream()
                .map(card -> card.front() + " => " + String.join(" + ", card.answers()))
                .toList();
    }

    @Test
    void oneLineIsOneCardAndThreeColonsAreTwo() {
        assertThat(cards("What lifts dough?::yeast", "- salt:::sodium chloride"))
                .containsExactly("What lifts dough? => yeast", "salt => sodium chloride", "sodium chloride => salt");
    }

    @Test
    void questionMarkOnItsOwnLineDividesABlock() {
        assertThat(cards("Which flour", "is sour?", "?", "rye", "", "crust", "??", "crumb"))
                .containsExactly("Which flour\nis sour? => rye", "crust => crumb", "crumb => crust");
    }

    @Test
    void everyHighlightIsACardOfItsOwn() {
        assertThat(cards("==Yeast== makes ==gas=="))
                .containsExactly("___ makes gas => Yeast", "Yeast makes ___ => gas");
    }

    @Test
    void gapsWithTheSameNumberAreOneCard() {
        assertThat(cards("{{c1::Yeast}} makes {{c2::gas::what?}} from {{c1::sugar}}"))
                .containsExactly("___ makes gas from ___ => Yeast + sugar", "Yeast makes ___ from sugar => gas");
        NoteCard hinted = CardReader.read(note("Bakery", "It makes {{c2::gas::what?}}"))
                .cards()
                .get(0);
        assertThat(hinted.hint()).isEqualTo("what?");
    }

    @Test
    void hashcardsAreRead() {
        assertThat(cards(
                        "Q: What lifts dough?",
                        "A: yeast,",
                        "or air",
                        "",
                        "C: The [crumb] is inside.",
                        "---",
                        "Q: no answer"))
                .containsExactly("What lifts dough? => yeast,\nor air", "The ___ is inside. => crumb");
    }

    @Test
    void codeHoldsNoCards() {
        assertThat(cards(
                        "```",
                        "a::b",
                        "?",
                        "```",
                        "Write `x::y` for it",
                        "Type AWS::S3::Bucket here",
                        "use std::vector"))
                .isEmpty();
    }

    @Test
    void propertiesAreNoCardsUnlessTheNoteHasADeck() {
        assertThat(cards("status:: done")).isEmpty();
        assertThat(cards("#flashcards/bread", "salt:: sodium chloride")).hasSize(1);
    }

    @Test
    void tagsOfDecksHoldUntilTheNextOrForOneCard() {
        List<NoteCard> cards = CardReader.read(note(
                        "Bakery",
                        "# Bread",
                        "#flashcards/bread #flashcards/all",
                        "crust::outside <!--SR:!2026-03-01,4,270-->",
                        "#flashcards/cake icing::sugar",
                        "crumb::inside"))
                .cards();

        assertThat(cards)
                .extracting(NoteCard::decks)
                .containsExactly(
                        List.of("flashcards/bread", "flashcards/all"),
                        List.of("flashcards/cake"),
                        List.of("flashcards/bread", "flashcards/all"));
        assertThat(cards)
                .extracting(NoteCard::answers)
                .containsExactly(List.of("outside"), List.of("sugar"), List.of("inside"));
        assertThat(cards.get(0).headings()).containsExactly("Bread");
        assertThat(cards.get(0).line()).isEqualTo(3);
    }

    @Test
    void wholeLinesInYellowAreNoGaps() {
        assertThat(cards("==Always weigh the flour==")).isEmpty();
    }
}
