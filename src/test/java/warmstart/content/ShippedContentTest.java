package warmstart.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import warmstart.base.Problem;
import warmstart.facts.Coverage;
import warmstart.facts.Face;
import warmstart.facts.Fact;
import warmstart.notes.Heading;
import warmstart.notes.Page;
import warmstart.quiz.Parts;

/** The shipped notes and register as a whole: nothing that the original notes spoke of is missing, and all agrees. */
class ShippedContentTest {
    private static final Audit AUDIT = Audit.of(Path.of("content"), Path.of("quizzes"));

    @Test
    void checkFindsNoErrorAndNoUnresolvedLink() {
        assertThat(AUDIT.problems().stream().filter(Problem::isError)).isEmpty();
        assertThat(AUDIT.shelf().vault().links().unresolved()).isEmpty();
    }

    @Test
    void everyHeadingOfTheOriginalNotesIsCoveredByANoteAndSection() throws IOException {
        List<String> lost = new ArrayList<>();
        int read = 0;
        for (JsonNode entry : JsonMapper.shared().readTree(fixture("source-headings.json"))) {
            read++;
            if (!isCovered(entry.get("note").asString(), entry.get("section").asString())) {
                lost.add(entry.toString());
            }
        }
        // The original notes have 41 headings, two of them called alike.
        assertThat(read).isEqualTo(41);
        assertThat(lost).isEmpty();
    }

    private static boolean isCovered(String note, String section) {
        Optional<Page> page = AUDIT.shelf().vault().named(note);
        return page.isPresent()
                && (section.isEmpty()
                        || page.get().headings().stream().map(Heading::text).anyMatch(section::equals));
    }

    @Test
    void everyOriginalStatementIsAFactAnAliasOrAnExclusion() throws IOException {
        Set<String> names = new HashSet<>();
        for (Fact fact : AUDIT.shelf().facts().all()) {
            names.add(fact.id().value());
            fact.aliases().forEach(alias -> names.add(alias.value()));
        }
        AUDIT.shelf()
                .facts()
                .exclusions()
                .forEach(exclusion -> names.add(exclusion.id().value()));
        List<String> statements = fixture("original-statements.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(statements).hasSizeGreaterThan(350);
        assertThat(statements.stream().filter(name -> !names.contains(name))).isEmpty();
    }

    @Test
    void everyFactStandsOnAPage() {
        assertThat(AUDIT.coverage().holes(Face.PAGE)).isEmpty();
        assertThat(AUDIT.coverage().count(Face.PAGE, Coverage.Cell.COVERED))
                .isEqualTo(AUDIT.shelf().facts().all().size());
    }

    @Test
    void everyAskableLimitOrScalingRuleWithANumberIsAsked() {
        Set<String> asked = new HashSet<>();
        AUDIT.shelf()
                .deck()
                .items()
                .forEach(item -> asked.add(Parts.fact(item).id().value()));
        assertThat(AUDIT.shelf().facts().askable().stream()
                        .filter(fact -> fact.setting().isPresent())
                        .filter(fact -> switch (fact.kind()) {
                            case LIMIT, SCALING -> true;
                            case PERMISSION, BEHAVIOUR, PRICING -> false;
                        })
                        .map(fact -> fact.id().value())
                        .filter(id -> !asked.contains(id)))
                .isEmpty();
    }

    @Test
    void everyPictureOfANoteExists() {
        assertThat(AUDIT.problems().stream().filter(p -> p.message().contains("attachment")))
                .isEmpty();
    }

    private static String fixture(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ShippedContentTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
