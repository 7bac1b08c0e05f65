package warmstart.content.scenario.network;

import java.util.Optional;
import java.util.stream.Stream;
import warmstart.base.Cidr;
import warmstart.content.json.JsonFields;
import warmstart.content.json.Shape;
import warmstart.simulator.network.Target;

/**
 * What code connects to: {@code {"host": "orders-db", "port": 5432}}, {@code {"service": "dynamodb"}},
 * {@code {"internet": "api.example.com"}}. Without a port it is that of HTTPS.
 */
public final class TargetShapes {
    private static final int HTTPS = 443;
    /** Addresses that are kept for documentation (RFC 5737); any public ones do. */
    private static final Cidr SOMEWHERE = Cidr.of("203.0.113.10");

    private static final Cidr SERVICE = Cidr.of("198.51.100.10");
    private static final String HOST = "host";
    private static final String SERVICE_FIELD = "service";
    private static final String INTERNET = "internet";

    private TargetShapes() {}

    /** The target that an object names, among whose fields others may stand. */
    public static Optional<Target> target(JsonFields fields) {
        Optional<String> host = fields.maybe(HOST, AddressShapes.name());
        Optional<String> service = fields.maybe(SERVICE_FIELD, Shape.text());
        Optional<String> internet = fields.maybe(INTERNET, Shape.text());
        Optional<Cidr> address = fields.maybe("address", AddressShapes.address());
        Optional<Integer> port = fields.maybe("port", AddressShapes.port());
        if (Stream.of(HOST, SERVICE_FIELD, INTERNET).filter(fields::has).count() != 1) {
            fields.error(HOST, "a connection has one target", "name a host, a service, or a host of the internet");
            return Optional.empty();
        }
        if (fields.has("address") && fields.has(HOST)) {
            fields.error("address", "the address of `" + host.orElse("") + "` stands in the network", "leave it out");
        }
        int number = port.orElse(HTTPS);
        return Stream.of(
                        host.map(id -> (Target) new Target.InVpc(id, number)),
                        service.map(id -> (Target) new Target.AwsService(id, address.orElse(SERVICE), number)),
                        internet.map(id -> (Target) new Target.InternetHost(id, address.orElse(SOMEWHERE), number)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
