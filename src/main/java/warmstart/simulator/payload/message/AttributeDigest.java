package warmstart.simulator.payload.message;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import warmstart.simulator.payload.Digest;

/**
 * The checksum of a message's attributes.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html#sqs-attributes-md5-message-digest-calculation">Calculating
 *     the MD5 message digest for message attributes</a>
 */
final class AttributeDigest {
    private static final int TEXT = 1;
    private static final int BINARY = 2;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private AttributeDigest() {}

    /** Attributes by name; each is name, type and value with their lengths in front, and a byte for text or binary. */
    static String of(List<SqsAttribute> attributes) {
        AttributeDigest digest = new AttributeDigest();
        attributes.stream().sorted(Comparator.comparing(SqsAttribute::name)).forEach(digest::add);
        return Digest.md5(digest.bytes.toByteArray());
    }

    private void add(SqsAttribute attribute) {
        add(attribute.name().getBytes(StandardCharsets.UTF_8));
        add(attribute.dataType().getBytes(StandardCharsets.UTF_8));
        bytes.write(attribute.binary() ? BINARY : TEXT);
        add(
                attribute.binary()
                        ? Base64.getDecoder().decode(attribute.value())
                        : attribute.value().getBytes(StandardCharsets.UTF_8));
    }

    private void add(byte[] part) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        bytes.writeBytes(part);
    }
}
