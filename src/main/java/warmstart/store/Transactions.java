package warmstart.store;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Runs the statements of one call of a port: reading as it is, writing in one transaction that is durable on return. */
final class Transactions {
    private final Jdbi jdbi;
    private final GroupSync sync;

    Transactions(Jdbi jdbi, GroupSync sync) {
        this.jdbi = jdbi;
        this.sync = sync;
    }

    /** Answers a question; what it sees is committed, though perhaps not yet on the disk. */
    <T> T read(Function<Handle, T> work) {
        return named(() -> jdbi.withHandle(work::apply));
    }

    /** Writes all or nothing, and returns when it is on the disk. */
    <T> T write(Function<Handle, T> work) {
        return named(() -> sync.durably(() -> jdbi.inTransaction(work::apply)));
    }

    private static <T> T named(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            throw Faults.named(e).map(RuntimeException.class::cast).orElse(e);
        }
    }
}
