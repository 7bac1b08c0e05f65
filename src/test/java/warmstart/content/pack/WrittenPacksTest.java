package warmstart.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import warmstart.base.Problem;
import warmstart.base.Problems;
import warmstart.labs.FixtureFacts;
import warmstart.notes.Vault;
import warmstart.quiz.Item;
import warmstart.quiz.Pack;

/** Packs as they are served: whatever has an error is left out and reported, the rest is there. */
class WrittenPacksTest {
    private static final String SOUND = """
            ## Attempts {#sound .single}

            How many attempts does Lambda make at an asynchronous event that fails each time?

            - [x] {{fact:async-three-attempts}}
            - [ ] 2 attempts
              > Two are the retries.
            - [ ] 6 attempts
              > Nobody makes as many.

            See [[Timeout]].
            """;

    /** The reader takes it; the linter does not, because an option stands there twice. */
    private static final String FAULTY = """

            ## The timeout of a function {#faulty .single}

            How long may a function with the longest possible timeout run before it is stopped?

            - [x] {{fact:timeout-max}}
            - [ ] 900 s
              > It is the same.
            - [ ] 3 s
              > It is the default.

            See [[Timeout]].
            """;

    /** No option is right. */
    private static final String UNREADABLE = """

            ## No key {#unreadable .single}

            How long may a function with the longest possible timeout run before it is stopped?

            - [ ] a while
            - [ ] for good

            See [[Timeout]].
            """;

    @TempDir
    private Path quizzes;

    private final Problems problems = new Problems();

    @Test
    void anItemThatTheLinterRefusesIsLeftOutAndTheOthersAreServed() throws IOException {
        List<Item> items = read(SOUND + FAULTY + UNREADABLE);

        assertThat(items).extracting(item -> item.id().value()).containsExactly("written:sound");
        // 900 s stands in line 18, where 15 minutes are the key; the heading of the last item in line 25.
        assertThat(errors())
                .extracting(error -> error.where().toString())
                .containsExactly("mine/a.md:18", "mine/a.md:25");
    }

    @Test
    void aSoundPackHasNoErrors() throws IOException {
        assertThat(read(SOUND)).hasSize(1);
        assertThat(errors()).isEmpty();
    }

    @Test
    void aPackWithoutItemsIsServedAsItIs() throws IOException {
        Files.createDirectories(quizzes.resolve("generated"));
        assertThat(packs().read(List.of(pack("generated")), quizzes, problems)).isEmpty();
        assertThat(errors()).isEmpty();
    }

    private List<Item> read(String text) throws IOException {
        Files.createDirectories(quizzes.resolve("mine"));
        Files.writeString(quizzes.resolve("mine/a.md"), text);
        return packs().read(List.of(pack("mine")), quizzes, problems);
    }

    private static WrittenPacks packs() {
        return new WrittenPacks(FixtureFacts.catalog(), Vault.empty(), List.of());
    }

    private List<Problem> errors() {
        return problems.sorted().stream().filter(Problem::isError).toList();
    }

    private static Pack pack(String id) {
        return new Pack(
                id,
                "Mine",
                "1.0.0",
                "CC-BY-4.0",
                Pack.Origin.ORIGINAL,
                List.of("I"),
                List.of("dva-c03"),
                List.of(),
                List.of());
    }
}
