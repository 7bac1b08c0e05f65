package warmstart.simulator.network;

import warmstart.base.Cidr;

/** What a function wants to reach. */
public sealed interface Target {
    /** The port. */
    int port();

    /**
     * A host on the internet.
     *
     * @param name such as {@code api.example.com}
     * @param address its public address
     * @param port such as 443
     */
    record InternetHost(String name, Cidr address, int port) implements Target {}

    /**
     * The API of an AWS service.
     *
     * @param service such as {@code s3}, {@code dynamodb}, {@code sqs}, {@code secretsmanager}
     * @param address its public address
     * @param port such as 443
     */
    record AwsService(String service, Cidr address, int port) implements Target {}

    /**
     * Something in a subnet, in the function's VPC or in another one.
     *
     * @param hostId the id in the world
     * @param port such as 5432
     */
    record InVpc(String hostId, int port) implements Target {}
}
