package warmstart.simulator.network;

import warmstart.base.Cidr;

/**
 * A virtual private cloud.
 *
 * @param id such as {@code vpc-1}
 * @param block its addresses
 * @param dns whether DNS resolution and DNS host names are on; private names of endpoints need both
 * @see <a href="https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html">Understanding Amazon DNS</a>
 */
public record Vpc(String id, Cidr block, boolean dns) {}
