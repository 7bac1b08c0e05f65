package warmstart.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file system of H2, {@code full:}, on which only so many bytes can be written. */
public final class FullDisk extends FilePathWrapper {
    private static final AtomicLong BYTES_LEFT = new AtomicLong();

    /** Makes the file system known and gives it room; answers the prefix of its paths. */
    static String withRoom(long bytes) {
        BYTES_LEFT.set(bytes);
        FilePath.register(new FullDisk());
        return H2.FILE_SYSTEM + "full:";
    }

    @Override
    public String getScheme() {
        return "full";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Bounded(getBase().open(mode));
    }

    private static final class Bounded extends ForwardingFile {
        Bounded(FileChannel base) {
            super(base);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            take(source.remaining());
            return super.write(source);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            take(source.remaining());
            return super.write(source, position);
        }

        private static void take(int bytes) throws IOException {
            if (BYTES_LEFT.addAndGet(-bytes) < 0) {
                throw new IOException("No space left on device");
            }
        }
    }
}
