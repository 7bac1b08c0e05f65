package warmstart.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import warmstart.base.Rng;

/**
 * A file system of H2, {@code cut:}, that remembers what a disk may forget when the power fails: everything written since
 * the last flush, any part of it, in any order. For one file at a time.
 */
public final class CuttableDisk extends FilePathWrapper {
    private static final int SECTOR_BYTES = 512;
    private static byte[] flushed = {};
    private static final List<Write> UNFLUSHED = new ArrayList<>();

    /** Bytes for a place in the file; without bytes: the file ends here. */
    private record Write(long position, byte[] bytes) {}

    /** Makes the file system known, with a file as it lies on the disk now; answers the prefix of its paths. */
    static synchronized String holding(Path file) throws IOException {
        flushed = Files.readAllBytes(file);
        UNFLUSHED.clear();
        FilePath.register(new CuttableDisk());
        return H2.FILE_SYSTEM + "cut:";
    }

    /** Writes to another file what might be found after a power cut now. */
    static synchronized void cut(Path found, Rng chance) throws IOException {
        Files.write(found, flushed);
        try (FileChannel file = FileChannel.open(found, StandardOpenOption.WRITE)) {
            for (Write write : chance.shuffled(UNFLUSHED)) {
                if (chance.chance(0.5)) {
                    apply(torn(write, chance), file);
                }
            }
        }
    }

    @Override
    public String getScheme() {
        return "cut";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Remembering(getBase().open(mode));
    }

    /** Half of the writes reach the disk whole, the others up to some sector. */
    private static Write torn(Write write, Rng chance) {
        int sectors = write.bytes().length / SECTOR_BYTES;
        return sectors == 0 || chance.chance(0.5)
                ? write
                : new Write(
                        write.position(), Arrays.copyOf(write.bytes(), SECTOR_BYTES * (1 + chance.nextInt(sectors))));
    }

    private static void apply(Write write, FileChannel file) throws IOException {
        if (write.bytes().length == 0) {
            file.truncate(write.position());
        } else {
            file.write(ByteBuffer.wrap(write.bytes()), write.position());
        }
    }

    private static synchronized void remember(long position, byte[] bytes) {
        UNFLUSHED.add(new Write(position, bytes));
    }

    private static synchronized void flush() {
        for (Write write : UNFLUSHED) {
            int end = Math.toIntExact(write.position() + write.bytes().length);
            if (write.bytes().length == 0 || end > flushed.length) {
                flushed = Arrays.copyOf(flushed, end);
            }
            System.arraycopy(write.bytes(), 0, flushed, Math.toIntExact(write.position()), write.bytes().length);
        }
        UNFLUSHED.clear();
    }

    private static final class Remembering extends ForwardingFile {
        Remembering(FileChannel base) {
            super(base);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            return write(source, position());
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            remember(position, bytes);
            return super.write(source, position);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            remember(size, new byte[0]);
            return super.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            super.force(metaData);
            flush();
        }
    }
}
