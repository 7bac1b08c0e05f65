package warmstart.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static warmstart.study.Samples.NOW;
import static warmstart.study.Samples.id;
import static warmstart.study.Samples.pending;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import warmstart.accounts.LearnerId;
import warmstart.study.answer.PendingAnswer;

@Timeout(60)
class FullDiskTest {
    private static final String SAID = "the disk of the data folder is full (make room, then start Warmstart again;"
            + " everything that was confirmed is kept)";

    @TempDir
    private Path folder;

    @Test
    void aDiskWithoutRoomForTheTablesIsCalledByItsName() {
        String fileSystem = FullDisk.withRoom(10_000);

        assertFull(() -> Database.open(folder, ZoneOffset.UTC, fileSystem));

        // Nothing stands in the way once there is room.
        Database.open(folder, ZoneOffset.UTC).close();
    }

    @Test
    void aDiskThatFillsUpKeepsWhatWasConfirmedAndSaysSo() {
        Database.open(folder, ZoneOffset.UTC).close();
        List<PendingAnswer> confirmed = new ArrayList<>();
        Database full = Database.open(folder, ZoneOffset.UTC, FullDisk.withRoom(300_000));

        assertFull(() -> {
            for (int i = 0; true; i++) {
                PendingAnswer answer = pending(id("item-" + i), "5 min", NOW.plusSeconds(i));
                full.reviews().keep(LearnerId.SOLO, answer);
                confirmed.add(answer);
            }
        });
        // Closed for good: every later call is told the same.
        assertFull(() -> full.reviews().keep(LearnerId.SOLO, pending(id("late"), "5 min", NOW)));
        assertFull(() -> full.reviews().pending(LearnerId.SOLO));
        full.close();

        try (Database roomy = Database.open(folder, ZoneOffset.UTC)) {
            assertThat(confirmed).isNotEmpty();
            assertThat(roomy.reviews().pending(LearnerId.SOLO)).containsAll(confirmed);
        }
    }

    private static void assertFull(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(StoreProblem.class).hasMessage(SAID);
    }
}
