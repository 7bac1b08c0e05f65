package warmstart.content.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import warmstart.base.Problem;
import warmstart.notes.Page;
import warmstart.study.Shelf;

/** Files that change while they are served. Nothing waits for the clock: each test looks by itself. */
class LiveShelfTest {
    private static final String ITEM = """
            ## What waits {#%s .single}

            Which of these keeps the messages of a function that is not fast enough for them?

            - [x] A queue
            - [ ] A topic
              > A topic keeps nothing.

            See [[Timeout]].
            """;

    private static final String PACK = """
            {
              "$schema": "../schema/pack.schema.json", "id": "mine", "title": "Mine", "version": "1.0.0",
              "licence": "CC-BY-4.0", "origin": "original", "authors": ["I"], "exam": ["dva-c03"]
            }
            """;

    @TempDir
    private Path folder;

    private LiveShelf live;

    @BeforeEach
    void serve() throws IOException {
        write("content/exams/dva-c03.json", Files.readString(Path.of("content/exams/dva-c03.json")));
        write("content/Timeout.md", "# Timeout\n\nA function may run for a while.\n");
        write("quizzes/mine/pack.json", PACK);
        write("quizzes/mine/a.md", ITEM.formatted("waits"));
        live = new LiveShelf(folder.resolve("content"), folder.resolve("quizzes"));
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void whatLiesThereAtFirstIsServed() {
        assertThat(notes()).containsExactly("Timeout");
        assertThat(questions()).containsExactly("written:waits");
    }

    @Test
    void foldersWithoutAChangeAreNotReadAgain() {
        Shelf before = live.get();

        assertThat(live.look()).isFalse();
        assertThat(live.look()).isFalse();
        assertThat(live.get()).isSameAs(before);
    }

    @Test
    void aChangedFileIsReadAgainOnce() throws IOException {
        write("content/Timeout.md", "# Timeout\n\nAn hour, says somebody.\n");

        assertThat(live.look()).isTrue();
        assertThat(live.get().vault().pages().get(0).html().value()).contains("An hour, says somebody.");
        assertThat(live.look()).isFalse();
    }

    @Test
    void addedFilesAreServed() throws IOException {
        write("content/Deeper/Memory.md", "# Memory\n\nThere is some.\n");
        write("quizzes/mine/b.md", ITEM.formatted("waits-too"));

        assertThat(live.look()).isTrue();
        assertThat(notes()).containsExactlyInAnyOrder("Timeout", "Memory");
        assertThat(questions()).contains("written:waits");
    }

    @Test
    void removedFilesAreServedNoMore() throws IOException {
        Files.delete(folder.resolve("quizzes/mine/a.md"));

        assertThat(live.look()).isTrue();
        assertThat(questions()).isEmpty();
        assertThat(notes()).containsExactly("Timeout");
    }

    @Test
    void aBrokenFileLeavesTheRestServed() throws IOException {
        write("quizzes/mine/pack.json", "{ \"id\": ");
        write("content/Broken.md", "# Broken\n\n![[" + "[[".repeat(500) + "\n");
        Files.write(folder.resolve("content/Binary.md"), new byte[] {(byte) 0xff, 0, 1});

        assertThat(live.look()).isTrue();
        assertThat(notes()).contains("Timeout");
        assertThat(questions()).isEmpty();
        assertThat(live.get().problems().stream().filter(Problem::isError))
                .anyMatch(problem -> problem.where().file().endsWith("mine/pack.json"));

        write("quizzes/mine/pack.json", PACK);
        assertThat(live.look()).isTrue();
        assertThat(questions()).containsExactly("written:waits");
    }

    @Test
    void aBrokenItemLeavesTheOthersServed() throws IOException {
        write("quizzes/mine/b.md", "## No key {#none .single}\n\nWhich?\n\n- [ ] a\n- [ ] b\n");

        assertThat(live.look()).isTrue();
        assertThat(questions()).containsExactly("written:waits");
        assertThat(live.get().problems().stream().filter(Problem::isError))
                .anyMatch(problem -> problem.where().file().equals("quizzes/mine/b.md"));
    }

    @Test
    void foldersThatVanishAndComeBackAreSeen() throws IOException {
        Files.move(folder.resolve("quizzes"), folder.resolve("elsewhere"));
        assertThat(live.look()).isTrue();
        assertThat(questions()).isEmpty();

        Files.move(folder.resolve("elsewhere"), folder.resolve("quizzes"));
        assertThat(live.look()).isTrue();
        assertThat(questions()).containsExactly("written:waits");
    }

    /** A request that began with a shelf keeps it. */
    @Test
    void aShelfThatWasTakenDoesNotChange() throws IOException {
        Shelf taken = live.get();
        Files.delete(folder.resolve("quizzes/mine/a.md"));
        live.look();

        assertThat(taken.deck().size()).isEqualTo(1);
        assertThat(live.get().deck().size()).isZero();
    }

    private List<String> notes() {
        return live.get().vault().pages().stream().map(Page::name).toList();
    }

    private List<String> questions() {
        return live.get().deck().items().stream().map(item -> item.id().value()).toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
