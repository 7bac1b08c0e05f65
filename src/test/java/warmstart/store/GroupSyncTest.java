package warmstart.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GroupSyncTest {
    /** What happened, in order. */
    private final List<String> events = Collections.synchronizedList(new ArrayList<>());

    /** A flush or a transaction that begins when it is called and ends when the test allows it. */
    private final class Held {
        final Semaphore begun = new Semaphore(0);
        final Semaphore allowed = new Semaphore(0);
        final String name;

        Held(String name) {
            this.name = name;
        }

        void run() {
            events.add(name + " begins");
            begun.release();
            allowed.acquireUninterruptibly();
            events.add(name + " ends");
        }
    }

    private final Held disk = new Held("flush");

    @Test
    void aTransactionIsFlushedAfterItEnded() throws Exception {
        Held transaction = new Held("transaction");
        try (GroupSync sync = new GroupSync(disk::run)) {
            CompletableFuture<Void> done = durably(sync, transaction::run).done();
            transaction.allowed.release();
            disk.begun.acquire();

            assertThat(done).isNotDone();

            disk.allowed.release();
            done.get();
        }
        assertThat(events).containsExactly("transaction begins", "transaction ends", "flush begins", "flush ends");
    }

    @Test
    void noTransactionRunsDuringAFlush() throws Exception {
        try (GroupSync sync = new GroupSync(disk::run)) {
            CompletableFuture<Void> first = durably(sync, () -> {}).done();
            disk.begun.acquire();
            Waiter second = durably(sync, () -> events.add("second"));
            second.awaitBlocked();
            disk.allowed.release(2);
            first.get();
            second.done().get();
        }
        assertThat(events).containsExactly("flush begins", "flush ends", "second", "flush begins", "flush ends");
    }

    @Test
    void noFlushBeginsDuringATransaction() throws Exception {
        Held slow = new Held("slow");
        try (GroupSync sync = new GroupSync(disk::run)) {
            CompletableFuture<Void> first = durably(sync, slow::run).done();
            slow.begun.acquire();
            Waiter quick = durably(sync, () -> events.add("quick"));
            quick.awaitBlocked();
            slow.allowed.release();
            disk.allowed.release();
            first.get();
            quick.done().get();
        }
        // One flush, after both.
        assertThat(events).containsExactly("slow begins", "quick", "slow ends", "flush begins", "flush ends");
    }

    @Test
    void oneFlushServesAllWhoseTransactionsRanTogether() throws Exception {
        Semaphore together = new Semaphore(0);
        Semaphore go = new Semaphore(0);
        disk.allowed.release();
        try (GroupSync sync = new GroupSync(disk::run)) {
            List<Waiter> crowd = IntStream.range(0, 20)
                    .mapToObj(i -> durably(sync, () -> {
                        together.release();
                        go.acquireUninterruptibly();
                    }))
                    .toList();
            together.acquire(20);
            go.release(20);
            for (Waiter waiter : crowd) {
                waiter.done().get();
            }
        }
        assertThat(events).containsExactly("flush begins", "flush ends");
    }

    @Test
    void aTransactionThatFailsWaitsForNothing() {
        try (GroupSync sync = new GroupSync(disk::run)) {
            assertThatThrownBy(() -> sync.durably(() -> {
                        throw new IllegalStateException("no such learner");
                    }))
                    .hasMessage("no such learner");
        }
        assertThat(events).isEmpty();
    }

    @Test
    void aFlushThatFailsFailsAllItsWaitersAndEveryLaterOne() {
        AtomicInteger flushes = new AtomicInteger();
        Semaphore together = new Semaphore(0);
        Semaphore go = new Semaphore(0);
        GroupSync.Flush broken = () -> {
            // The second one would succeed, as an fsync after a failed one does: nobody may believe it.
            if (flushes.getAndIncrement() == 0) {
                throw new IOException("input/output error");
            }
        };
        try (GroupSync sync = new GroupSync(broken)) {
            List<Waiter> crowd = IntStream.range(0, 20)
                    .mapToObj(i -> durably(sync, () -> {
                        together.release();
                        go.acquireUninterruptibly();
                    }))
                    .toList();
            together.acquireUninterruptibly(20);
            go.release(20);

            assertThat(crowd)
                    .allSatisfy(waiter -> assertThatThrownBy(waiter.done()::get)
                            .isInstanceOf(ExecutionException.class)
                            .cause()
                            .isInstanceOf(StoreProblem.class)
                            .hasMessageStartingWith("the database could not write to the disk")
                            .hasRootCauseMessage("input/output error"));
            assertThatThrownBy(() -> sync.durably(() -> "later")).isInstanceOf(StoreProblem.class);
            assertThat(flushes).hasValue(1);
        }
    }

    @Test
    void aFullDiskIsCalledByItsName() {
        GroupSync.Flush full = () -> {
            throw new IOException("No space left on device");
        };
        try (GroupSync sync = new GroupSync(full)) {
            assertThatThrownBy(() -> sync.durably(() -> "answer"))
                    .isInstanceOf(StoreProblem.class)
                    .hasMessageStartingWith("the disk of the data folder is full (make room");
        }
    }

    @Test
    void anInterruptedWaiterIsNotToldThatItIsDurable() {
        try (GroupSync sync = new GroupSync(disk::run)) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> sync.durably(() -> "answer")).isInstanceOf(StoreProblem.class);

            assertThat(Thread.interrupted()).isTrue();
            disk.allowed.release();
        }
    }

    @Test
    void closingServesThoseWhoWaitAndRefusesNewcomers() throws Exception {
        GroupSync sync = new GroupSync(disk::run);
        CompletableFuture<Void> waiter = durably(sync, () -> {}).done();
        disk.begun.acquire();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(sync::close);
        disk.allowed.release();
        waiter.get();
        closing.get();

        assertThatThrownBy(() -> sync.durably(() -> "late"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the database is closed");
    }

    /** Somebody who runs a transaction in a thread of their own. */
    private record Waiter(Thread thread, CompletableFuture<Void> done) {
        /** Returns when the thread waits for somebody else. */
        void awaitBlocked() {
            while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
        }
    }

    private static Waiter durably(GroupSync sync, Runnable transaction) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                sync.durably(() -> {
                    transaction.run();
                    return "done";
                });
                done.complete(null);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        thread.start();
        return new Waiter(thread, done);
    }
}
