package warmstart.content.scenario.network;

import java.util.Optional;
import warmstart.base.Cidr;
import warmstart.content.json.Shape;
import warmstart.simulator.network.PortRange;

/** Names, addresses and ports. */
final class AddressShapes {
    private static final int ADDRESS_BITS = 32;
    private static final int PORT_MAX = 65_535;
    private static final String EVERY_PORT = "all";

    private AddressShapes() {}

    /** {@code "subnet-a"}, {@code "orders-db"} */
    static Shape<String> name() {
        return Shape.text()
                .where(
                        text -> text.matches("[A-Za-z0-9_]+([-.][A-Za-z0-9_]+)*"),
                        "not a name",
                        "use letters, digits, hyphens and underscores");
    }

    /** {@code "10.0.1.0/24"} */
    static Shape<Cidr> block() {
        return Shape.text().mapped(Cidr::parse, "not a block of addresses", "write it as `10.0.1.0/24`");
    }

    /** {@code "10.0.1.17"} */
    static Shape<Cidr> address() {
        return block().where(block -> block.bits() == ADDRESS_BITS, "not one address", "write it as `10.0.1.17`");
    }

    /** {@code 5432} */
    static Shape<Integer> port() {
        return Shape.whole(0, PORT_MAX);
    }

    /** {@code "443"}, {@code "1024-65535"}, {@code "all"} */
    static Shape<PortRange> ports() {
        return Shape.text().mapped(AddressShapes::range, "not a range of ports", "write `443`, `1024-65535` or `all`");
    }

    private static Optional<PortRange> range(String text) {
        if (text.equals(EVERY_PORT)) {
            return Optional.of(PortRange.ALL);
        }
        if (!text.matches("\\d{1,5}(-\\d{1,5})?")) {
            return Optional.empty();
        }
        int hyphen = text.indexOf('-');
        int first = Integer.parseInt(hyphen < 0 ? text : text.substring(0, hyphen));
        int last = hyphen < 0 ? first : Integer.parseInt(text.substring(hyphen + 1));
        return first <= last && last <= PORT_MAX ? Optional.of(new PortRange(first, last)) : Optional.empty();
    }
}
