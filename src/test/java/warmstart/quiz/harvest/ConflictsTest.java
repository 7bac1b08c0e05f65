package warmstart.quiz.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.quiz.harvest.Notes.note;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConflictsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    BakeryOvenAccessRole,BakeryOvenAcessRole,true
                    KneadError,kneadingError,true
                    DoughReaderRole,DoughReadersRole,true
                    BreadDB2Policy,BreadDB3Policy,false
                    GetBreadItem,PutBreadItem,false
                    BreadOvenGetPolicyRole,BreadOvenLetPolicyRole,false
                    BakeryRyeRole,BakeryOatRole,false
                    BakeryQueueRole,BakeryTopicRole,false
                    """)
    void namesAreComparedByTheirWords(String one, String other, boolean same) {
        assertThat(Conflicts.same(one, other)).isEqualTo(same);
    }

    @Test
    void bothSpellingsAreReportedAndNeitherIsAsked() {
        Harvest harvest = Notes.harvest(
                "# Roles", "- Oven needs `BakeryOvenAccessRole`", "- Rye", "- Door requires `BakeryOvenAcessRole`");

        assertThat(harvest.conflicts()).hasSize(1);
        assertThat(harvest.conflicts().get(0).places())
                .extracting(place -> place.line())
                .containsExactly(2, 4);
        assertThat(harvest.found()).noneMatch(fact -> fact.kind().equals("name"));
    }

    @Test
    void twoValuesOfOneThingInTwoNotesAreAConflict() {
        Harvest harvest = Harvester.of(List.of(
                note("Oven", "# Oven", "- Maximum heat time: 30 minutes", "- Default pause: 5 s"),
                note("Oven cheat sheet", "- Max heat time: 40 minutes", "- Default pause: 5 s")));

        assertThat(harvest.conflicts()).hasSize(1);
        assertThat(harvest.conflicts().get(0).places())
                .extracting(place -> place.where().toString())
                .containsExactly("Oven.md:2", "Oven cheat sheet.md:1");
        // The pause is the same in both, so it is asked.
        assertThat(harvest.found()).extracting(fact -> fact.subject()).allMatch(words -> words.contains("pause"));
    }

    @Test
    void sameWordsAboutDifferentThingsAreNone() {
        Harvest harvest = Notes.harvest("# Ovens", "## Deck oven", "- Max 30 trays", "## Fan oven", "- Max 12 trays");

        assertThat(harvest.conflicts()).isEmpty();
        assertThat(harvest.found()).hasSize(2);
    }

    @Test
    void lettersSpeltOutInTwoWaysAreAConflict() {
        Harvest harvest =
                Notes.harvest("# Ovens", "- BKR (Big Kneading Robot) rests", "- BKR (Bread Keeping Rack) is full");

        assertThat(harvest.conflicts()).hasSize(1);
    }
}
