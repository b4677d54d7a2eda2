package org.partnersuite.platform.webhooks.call;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Which addresses are public: those that the IANA registries of special-purpose addresses do not list. Of IPv6 only
 * 2000::/3 is, without the transition networks that embed IPv4 addresses.
 */
final class AddressRules {
    private static final List<Network> SPECIAL_4 = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            // of a cloud's hosts, in public space
            "168.63.129.16/32",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    private static final Network GLOBAL_6 = Network.of("2000::/3");

    private static final List<Network> SPECIAL_6 =
            networks("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    private AddressRules() {}

    /** An IPv4 address within IPv6 ({@code ::ffff:…}) is an IPv4 address to Java already. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == Network.IPV4_BYTES
                ? SPECIAL_4.stream().noneMatch(network -> network.contains(bytes))
                : GLOBAL_6.contains(bytes) && SPECIAL_6.stream().noneMatch(network -> network.contains(bytes));
    }

    private static List<Network> networks(String... texts) {
        return List.of(texts).stream().map(Network::of).toList();
    }

    private record Network(byte[] start, int bits) {
        private static final int IPV4_BYTES = 4;

        static Network of(String text) {
            int slash = text.indexOf('/');
            try {
                return new Network(
                        InetAddress.getByName(text.substring(0, slash)).getAddress(),
                        Integer.parseInt(text.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(text, e);
            }
        }

        boolean contains(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % Byte.SIZE);
                if (((start[bit / Byte.SIZE] ^ address[bit / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
