package warmstart.simulator.payload.service;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;

/**
 * Wraps bytes as a gzip file (RFC 1952) whose blocks are stored, not squeezed: every machine makes the same bytes of it,
 * whatever its compression library.
 */
final class StoredGzip {
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int BLOCK_MAX = 0xffff;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private StoredGzip() {}

    static byte[] of(byte[] bytes) {
        return new StoredGzip().wrap(bytes);
    }

    private byte[] wrap(byte[] bytes) {
        out.writeBytes(HEADER);
        int at = 0;
        do {
            int length = Math.min(BLOCK_MAX, bytes.length - at);
            out.write(at + length == bytes.length ? 1 : 0);
            littleEndian(length, Short.BYTES);
            littleEndian(~length, Short.BYTES);
            out.write(bytes, at, length);
            at += length;
        } while (at < bytes.length);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        littleEndian(crc.getValue(), Integer.BYTES);
        littleEndian(bytes.length, Integer.BYTES);
        return out.toByteArray();
    }

    private void littleEndian(long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write((int) (value >> (i * Byte.SIZE)));
        }
    }
}
