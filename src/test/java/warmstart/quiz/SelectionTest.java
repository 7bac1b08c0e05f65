package warmstart.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.facts.Fact;
import warmstart.facts.FactId;
import warmstart.facts.FactKind;
import warmstart.notes.LinkTarget;

/** Where items are filed, what proves them, and how they are found by it. */
class SelectionTest {
    private static final Fact TIMEOUT = Stated.limit("timeout-max", "Timeout", "15 minutes.", "15 minutes");
    private static final Fact POLICY = Stated.fact("policy", FactKind.PERMISSION, "Access", "A role.", "AWSLambdaRole");
    private static final Fact DEFAULT = Stated.limit("timeout-default", "Timeout", "3 s.", "3 s");

    private static final Item A = Stated.item("limit:a", "limits", TIMEOUT);
    private static final Item B = Stated.item("permission:b", "rights", POLICY);
    private static final Item C = Stated.item("limit:c", "rights", DEFAULT, POLICY);
    private static final Deck DECK = new Deck(List.of(A, B, C));

    /** Every item is in domain 1 of dva-c03, as both of its skills say. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            '',      '',     '',         '',        limit:a permission:b limit:c
            Timeout, '',     '',         '',        limit:a limit:c
            Access,  '',     '',         '',        permission:b limit:c
            Access,  rights, limit,      '',        limit:c
            '',      limits, '',         '',        limit:a
            '',      '',     permission, '',        permission:b
            '',      '',     limit,      dva-c03.1, limit:a limit:c
            '',      '',     '',         dva-c03.2, ''
            '',      '',     '',         dva-c02.1, ''
            Timeout, limits, permission, '',        ''
            Nowhere, '',     '',         '',        ''
            """)
    void itemsMeetEveryConditionThatIsGiven(String note, String pack, String kind, String domain, String found) {
        Selection selection = new Selection(
                given(note),
                given(pack),
                given(kind).map(word -> FactKind.valueOf(word.toUpperCase(java.util.Locale.ROOT))),
                given(domain)
                        .map(text ->
                                new Filing.Domain(text.split("\\.", 2)[0], Integer.parseInt(text.split("\\.", 2)[1]))));

        assertThat(selection.of(DECK).stream().map(item -> item.id().value()))
                .containsExactly(found.isEmpty() ? new String[0] : found.split(" "));
    }

    @Test
    void theShortFormsMeanTheSame() {
        assertThat(Selection.everything().of(DECK)).containsExactly(A, B, C);
        assertThat(Selection.ofNote("Timeout").of(DECK)).containsExactly(A, C);
    }

    @Test
    void aDomainIsNamedOnceForAllSkillsInIt() {
        assertThat(A.filing().domains()).containsExactly(new Filing.Domain("dva-c03", 1));
        assertThat(A.filing().isIn(new Filing.Domain("dva-c03", 1))).isTrue();
        assertThat(A.filing().kind()).isEqualTo(FactKind.LIMIT);
        assertThat(A.filing().pack()).isEqualTo("limits");
    }

    @Test
    void aProofNamesItsFactsSectionsAndPages() {
        Proof proof = C.proof();
        assertThat(proof.main()).contains(DEFAULT);
        assertThat(proof.sections())
                .containsExactly(
                        new LinkTarget("Timeout", List.of(), "timeout-default"),
                        new LinkTarget("Access", List.of(), "policy"));
        assertThat(proof.restsOn(new FactId("policy"))).isTrue();
        assertThat(proof.restsOn(new FactId("timeout-max"))).isFalse();
        // Both facts rest on the one page.
        assertThat(proof.citations()).hasSize(1);
        assertThat(proof.note()).isEqualTo("Timeout");
    }

    @Test
    void whatNobodyProvesCountsNowhere() {
        Proof nothing = new Proof(List.of(), List.of());

        assertThat(nothing.main()).isEmpty();
        assertThat(nothing.note()).isEmpty();
        assertThat(nothing.citations()).isEmpty();
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty());
    }
}
