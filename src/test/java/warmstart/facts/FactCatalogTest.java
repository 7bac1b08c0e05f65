package warmstart.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactCatalogTest {
    @Test
    void factIsFoundByItsNameAndByItsAliases() {
        Fact timeout = fact("timeout-max", "Timeout", "", "max-timeout", "time-limit");
        FactCatalog facts = catalog(timeout);
        assertThat(facts.find(new FactId("timeout-max"))).contains(timeout);
        assertThat(facts.find(new FactId("max-timeout"))).contains(timeout);
        assertThat(facts.find(new FactId("time-limit"))).contains(timeout);
        assertThat(facts.find(new FactId("timeout-min"))).isEmpty();
    }

    @Test
    void nameWinsOverTheAliasOfAnEarlierFact() {
        Fact greedy = fact("memory-max", "Memory", "", "timeout-max");
        Fact timeout = fact("timeout-max", "Timeout", "");
        assertThat(catalog(greedy, timeout).find(new FactId("timeout-max"))).contains(timeout);
    }

    @Test
    void firstOfTwoFactsKeepsTheName() {
        Fact first = fact("timeout-max", "Timeout", "");
        Fact second = fact("timeout-max", "Limits", "", "limit");
        FactCatalog facts = catalog(first, second);
        assertThat(facts.find(new FactId("timeout-max"))).contains(first);
        assertThat(facts.find(new FactId("limit"))).contains(second);
        assertThat(facts.all()).containsExactly(first, second);
    }

    @Test
    void factThatTheProgramNeedsIsNamedWhenItIsMissing() {
        Fact timeout = fact("timeout-max", "Timeout", "");
        assertThat(catalog(timeout).require("timeout-max")).isEqualTo(timeout);
        assertThatThrownBy(() -> FactCatalog.empty().require("timeout-max"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("the register has no fact `timeout-max`");
    }

    @Test
    void factsOfANoteAndThoseThatMayBeAskedKeepTheOrderOfTheRegister() {
        Fact second = fact("b", "Timeout", "");
        Fact other = fact("c", "Memory", "");
        Fact silent = fact("a", "Timeout", "prices change too often");
        FactCatalog facts = catalog(second, other, silent);
        assertThat(facts.statedBy("Timeout")).containsExactly(second, silent);
        assertThat(facts.statedBy("timeout")).isEmpty();
        assertThat(facts.askable()).containsExactly(second, other);
    }

    @Test
    void idsAreLowerCaseWordsWithSingleHyphens() {
        assertThat(Stream.of("timeout-max", "a", "512-mb", "x1-2y")).allMatch(FactId::isValid);
        assertThat(Stream.of("", "Timeout", "a--b", "-a", "a-", "a b", "a_b", "ä"))
                .noneMatch(FactId::isValid);
        assertThatThrownBy(() -> new FactId("Timeout Max"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a fact id: `Timeout Max`");
    }

    @Test
    void domainIsTheFirstNumberOfASkill() {
        assertThat(new ExamSkill("dva-c03", "1.2.3").domain()).isEqualTo(1);
        assertThat(new ExamSkill("dva-c03", "12.4.1").domain()).isEqualTo(12);
    }

    private static FactCatalog catalog(Fact... facts) {
        return new FactCatalog(List.of(facts), List.of());
    }

    private static Fact fact(String id, String note, String notAskedBecause, String... aliases) {
        return new Fact(
                new FactId(id),
                Stream.of(aliases).map(FactId::new).toList(),
                FactKind.LIMIT,
                new Wording("the timeout", "A function may run for at most 15 minutes.", "15 minutes", ""),
                Optional.of(new Setting(Quantity.of(900, "s"), Qualifier.MAXIMUM)),
                List.of(),
                "per function",
                Past.none(),
                new Citation("Lambda quotas", URI.create("https://docs.aws.amazon.com/"), LocalDate.of(2026, 11, 23)),
                new NoteAnchor(note, id),
                List.of(),
                notAskedBecause);
    }
}
