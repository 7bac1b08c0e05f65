package warmstart.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GroupSyncTest {
    private final ExecutorService waiters = Executors.newCachedThreadPool();

    @AfterEach
    void dismiss() {
        waiters.shutdownNow();
    }

    /** A disk whose flushes begin when they are asked for and end when the test allows it. */
    private static final class Disk implements GroupSync.Flush {
        final Semaphore begun = new Semaphore(0);
        final Semaphore allowed = new Semaphore(0);
        final AtomicInteger flushes = new AtomicInteger();

        @Override
        public void run() throws InterruptedException {
            begun.release();
            allowed.acquire();
            flushes.incrementAndGet();
        }
    }

    @Test
    void whoeverWaitsIsServedByAFlushThatBeganAfterwards() throws Exception {
        Disk disk = new Disk();
        try (GroupSync sync = new GroupSync(disk)) {
            CompletableFuture<Void> early = waits(sync);
            disk.begun.acquire();
            // The flush is running: it may have passed what this one committed, so it must not be enough.
            CompletableFuture<Void> late = waits(sync);
            disk.allowed.release();
            early.get();
            disk.begun.acquire();

            assertThat(late).isNotDone();

            disk.allowed.release();
            late.get();
            assertThat(disk.flushes).hasValue(2);
        }
    }

    @Test
    void allWhoGatherDuringAFlushAreServedByOne() throws Exception {
        Disk disk = new Disk();
        try (GroupSync sync = new GroupSync(disk)) {
            CompletableFuture<Void> first = waits(sync);
            disk.begun.acquire();
            List<CompletableFuture<Void>> crowd =
                    IntStream.range(0, 20).mapToObj(i -> waits(sync)).toList();
            while (sync.gathered() < 20) {
                Thread.onSpinWait();
            }
            disk.allowed.release(2);
            first.get();
            CompletableFuture.allOf(crowd.toArray(CompletableFuture[]::new)).get();

            assertThat(disk.flushes).hasValue(2);
        }
    }

    @Test
    void aFlushThatFailsFailsAllItsWaitersAndEveryLaterOne() throws Exception {
        AtomicInteger flushes = new AtomicInteger();
        Semaphore allowed = new Semaphore(0);
        GroupSync.Flush broken = () -> {
            allowed.acquire();
            // The second one would succeed, as an fsync after a failed one does: nobody may believe it.
            if (flushes.getAndIncrement() == 0) {
                throw new IOException("input/output error");
            }
        };
        try (GroupSync sync = new GroupSync(broken)) {
            List<CompletableFuture<Void>> crowd =
                    IntStream.range(0, 20).mapToObj(i -> waits(sync)).toList();
            allowed.release(100);

            assertThat(crowd)
                    .allSatisfy(waiter -> assertThatThrownBy(waiter::get)
                            .isInstanceOf(ExecutionException.class)
                            .cause()
                            .isInstanceOf(StoreProblem.class)
                            .hasMessageStartingWith("the database could not write to the disk")
                            .hasRootCauseMessage("input/output error"));
            assertThatThrownBy(sync::await).isInstanceOf(StoreProblem.class);
            assertThat(flushes).hasValue(1);
        }
    }

    @Test
    void aFullDiskIsCalledByItsName() {
        GroupSync.Flush full = () -> {
            throw new IOException("No space left on device");
        };
        try (GroupSync sync = new GroupSync(full)) {
            assertThatThrownBy(sync::await)
                    .isInstanceOf(StoreProblem.class)
                    .hasMessageStartingWith("the disk of the data folder is full (make room");
        }
    }

    @Test
    void anInterruptedWaiterIsNotToldThatItIsDurable() {
        Disk disk = new Disk();
        try (GroupSync sync = new GroupSync(disk)) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(sync::await).isInstanceOf(StoreProblem.class);

            assertThat(Thread.interrupted()).isTrue();
            disk.allowed.release();
        }
    }

    @Test
    void closingServesThoseWhoWaitAndRefusesNewcomers() throws Exception {
        Disk disk = new Disk();
        GroupSync sync = new GroupSync(disk);
        CompletableFuture<Void> waiter = waits(sync);
        disk.begun.acquire();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(sync::close, waiters);
        disk.allowed.release();
        waiter.get();
        closing.get();

        assertThatThrownBy(sync::await)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the database is closed");
    }

    private CompletableFuture<Void> waits(GroupSync sync) {
        return CompletableFuture.runAsync(sync::await, waiters);
    }
}
