package warmstart.study.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static warmstart.study.Samples.NOW;
import static warmstart.study.Samples.card;
import static warmstart.study.Samples.item;

import org.junit.jupiter.api.Test;
import warmstart.facts.FactId;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.scheduling.Phase;
import warmstart.study.LearnerSnapshot;
import warmstart.study.Snapshots;

class KnowledgeTest {
    private static final ExamDomain FIRST = new ExamDomain("dva-c03", 1);
    private static final ExamDomain THIRD = new ExamDomain("dva-c03", 3);

    /** Warm (not due), warm but due, young, never asked: two notes, two domains. */
    private final LearnerSnapshot learner = new Snapshots()
            .review(item("warm", "Timeout", "1.1.1", "1.2.3"), 50, 1, 40)
            .review(item("fading", "Timeout", "1.1.1", "3.1.1"), 10, 10, 0)
            .review(item("young", "Memory", "3.1.1"), 2, 1, 1)
            .unseen(item("unseen", "Memory"))
            .build();

    private final Knowledge knowledge = Knowledge.of(learner);

    @Test
    void everyFactOfTheDeckHasATemperatureInTheOrderOfTheDeck() {
        assertThat(knowledge.byFact())
                .containsExactly(
                        java.util.Map.entry(new FactId("warm"), Temperature.WARM),
                        java.util.Map.entry(new FactId("fading"), Temperature.WARM),
                        java.util.Map.entry(new FactId("young"), Temperature.WARMING),
                        java.util.Map.entry(new FactId("unseen"), Temperature.COLD));
    }

    @Test
    void notesAreCounted() {
        assertThat(knowledge.byNote())
                .containsOnlyKeys("Timeout", "Memory")
                .containsEntry("Timeout", new TemperatureCounts(/* cold= */ 0, /* warming= */ 0, /* warm= */ 2))
                .containsEntry("Memory", new TemperatureCounts(/* cold= */ 1, /* warming= */ 1, /* warm= */ 0));
    }

    @Test
    void aFactOfTwoSkillsOfADomainCountsOnceInIt() {
        assertThat(knowledge.byDomain())
                .containsOnlyKeys(FIRST, THIRD)
                .containsEntry(FIRST, new TemperatureCounts(0, 0, 2))
                .containsEntry(THIRD, new TemperatureCounts(0, 1, 1));
    }

    @Test
    void allFactsAreCountedAndTheShareOfWarmOnesIsGiven() {
        assertThat(knowledge.all()).isEqualTo(new TemperatureCounts(1, 1, 2));
        assertThat(knowledge.all().total()).isEqualTo(4);
        assertThat(knowledge.all().shareWarm()).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void whatWasWarmAndIsDueIsGoingCold() {
        assertThat(knowledge.goingCold()).containsExactly(new FactId("fading"));
    }

    @Test
    void ofSeveralReviewedItemsOfAFactTheColdestCounts() {
        Item number = item("timeout");
        Item cloze = new Item(
                new ItemId("cloze:timeout"), number.filing(), number.proof(), number.revision(), number.asking());
        Knowledge one = Knowledge.of(
                new Snapshots().review(number, 50, 1, 40).unseen(cloze).build());
        Knowledge both = Knowledge.of(new Snapshots()
                .review(number, 50, 1, 40)
                .card(cloze, card(Phase.RELEARNING, NOW, 0.5, NOW))
                .build());

        // The second was never asked: that it is unknown would be a guess.
        assertThat(one.byFact()).containsOnly(java.util.Map.entry(new FactId("timeout"), Temperature.WARM));
        assertThat(both.byFact()).containsOnly(java.util.Map.entry(new FactId("timeout"), Temperature.COLD));
        assertThat(both.all().total()).isEqualTo(1);
        assertThat(both.byNote()).containsEntry("Timeout", new TemperatureCounts(1, 0, 0));
    }

    @Test
    void whoHasNoItemsKnowsNothing() {
        Knowledge nothing = Knowledge.of(new Snapshots().build());

        assertThat(nothing.all()).isEqualTo(new TemperatureCounts(0, 0, 0));
        assertThat(nothing.all().shareWarm()).isZero();
        assertThat(nothing.goingCold()).isEmpty();
    }
}
