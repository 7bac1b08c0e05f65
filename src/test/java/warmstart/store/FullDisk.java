package warmstart.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file system of H2, {@code full:}, on which only so many bytes can be written. */
public final class FullDisk extends FilePathWrapper {
    private static final AtomicLong BYTES_LEFT = new AtomicLong();

    /** Makes the file system known and gives it room; answers the prefix of its paths. */
    static String withRoom(long bytes) {
        BYTES_LEFT.set(bytes);
        FilePath.register(new FullDisk());
        return "full:";
    }

    @Override
    public String getScheme() {
        return "full";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Bounded(getBase().open(mode));
    }

    private static void take(int bytes) throws IOException {
        if (BYTES_LEFT.addAndGet(-bytes) < 0) {
            throw new IOException("No space left on device");
        }
    }

    private static final class Bounded extends FileBase {
        private final FileChannel base;

        Bounded(FileChannel base) {
            this.base = base;
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            take(source.remaining());
            return base.write(source);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            take(source.remaining());
            return base.write(source, position);
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return base.read(target);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return base.read(target, position);
        }

        @Override
        public long position() throws IOException {
            return base.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            base.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            base.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            base.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
