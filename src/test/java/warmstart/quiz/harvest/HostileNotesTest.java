package warmstart.quiz.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import warmstart.base.Rng;
import warmstart.quiz.harvest.ask.HarvestQuestions;

final class HostileNotesTest {
    static Stream<Arguments> notes() {
        return Stream.of(
                Arguments.of("brackets in one line", "[[".repeat(100_000), true),
                Arguments.of("brackets in many lines", ("[[".repeat(50) + "\n").repeat(2_000), false),
                Arguments.of("a line of a megabyte", "bake 5 MB ".repeat(100_000), true),
                Arguments.of("deep lists", deep(1_500), false),
                Arguments.of("quotes in quotes", "> ".repeat(20_000), true),
                Arguments.of("ladders of backticks", ladder(1_500), true),
                Arguments.of("stars", "**".repeat(2_400) + "\n" + "* ".repeat(2_000), false),
                Arguments.of("open comments", ("<!--".repeat(1_200) + "\n").repeat(50), false),
                Arguments.of("open gaps", ("{{c1::".repeat(800) + "\n").repeat(50), false),
                Arguments.of("colons", ("::".repeat(2_400) + "\n").repeat(50), false),
                Arguments.of("parentheses", "- a" + " (b c".repeat(900), false),
                Arguments.of("numbers", "- " + "1-".repeat(2_400) + "\n- " + "1 ".repeat(2_400), false),
                Arguments.of("words with commas", "- x: " + "ab, ".repeat(1_200), false),
                Arguments.of(
                        "wide tables",
                        "|a".repeat(500) + "\n" + "|-".repeat(500) + "\n" + ("|5 MB".repeat(500) + "\n").repeat(20),
                        true),
                Arguments.of("the same line again and again", "- Max size is 5 MB for dough\n".repeat(30_000), true),
                Arguments.of("noise", noise(), true));
    }

    private static String deep(int levels) {
        return IntStream.range(0, levels)
                .mapToObj(level -> "  ".repeat(level) + "- Level " + level + " bakes 5 loaves")
                .collect(Collectors.joining("\n"));
    }

    private static String ladder(int rungs) {
        return IntStream.range(0, rungs).mapToObj("`"::repeat).collect(Collectors.joining(" "));
    }

    private static String noise() {
        Rng rng = new Rng(3);
        return IntStream.range(0, 60_000)
                .mapToObj(i -> String.valueOf((char) (1 + rng.nextInt(0xD000))))
                .collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notes")
    @Timeout(60)
    void endsSoonAndSaysWhatWasPassedOver(String what, String text, boolean problem) {
        Harvest harvest = Harvester.of(List.of(Notes.note(what, text)));

        assertThat(HarvestQuestions.of(harvest, "hostile", new Rng(1)).items()).hasSizeLessThan(5_001);
        assertThat(!harvest.problems().isEmpty()).isEqualTo(problem);
    }
}
