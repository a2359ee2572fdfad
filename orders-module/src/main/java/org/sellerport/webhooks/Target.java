package org.sellerport.webhooks;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a webhook goes. Whoever may name an address must not reach what only this machine can: asked when it is named and
 * again before every delivery, because a name can be given another address. {@code SELLERPORT_WEBHOOKS_ANYWHERE} set to
 * true lets them go to any address, even of this machine, for trying them out; in demo mode they may unless it is false.
 *
 * @param open whether any address will do, as for trying things out on one machine
 */
record Target(boolean open) {

    static final Target CHOSEN = of(System.getenv());

    // Addresses that are not private by Java's own account but lead nowhere outside (RFC 6890).
    private static final int CARRIER_GRADE_FIRST = 100;
    private static final int CARRIER_GRADE_SECOND = 64;

    /** As the environment says; an empty variable counts as not set. */
    static Target of(Map<String, String> environment) {
        return Stream.of("SELLERPORT_WEBHOOKS_ANYWHERE", "SELLERPORT_DEMO")
                .map(name -> environment.getOrDefault(name, "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> new Target(Boolean.parseBoolean(value)))
                .orElse(new Target(false));
    }

    boolean isLegal(String url) {
        try {
            URI address = URI.create(url);
            boolean https = "https".equals(address.getScheme()) || (open && "http".equals(address.getScheme()));
            return https
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && (open || isPublic(address.getHost()));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static boolean isPublic(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(Target::isPublic);
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    static boolean isPublic(InetAddress address) {
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return !special && !isPrivate(address);
    }

    private static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            int first = bytes[0] & 0xff;
            int second = bytes[1] & 0xff;
            boolean carrierGrade = first == CARRIER_GRADE_FIRST && (second & 0xc0) == CARRIER_GRADE_SECOND;
            return first == 0 || first >= 240 || carrierGrade || isReserved(first, second);
        }
        return (bytes[0] & 0xfe) == 0xfc || isWrapped(bytes);
    }

    /** IPv6 addresses that carry one of IPv4 in them: a gateway would unwrap it behind our back (RFC 6052, 3056, 4380). */
    private static boolean isWrapped(byte[] bytes) {
        int first = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        int second = ((bytes[2] & 0xff) << 8) | (bytes[3] & 0xff);
        return switch (first) {
            case 0 -> true;
            case 0x64 -> second == 0xff9b;
            case 0x2001 -> second == 0;
            case 0x2002 -> true;
            default -> false;
        };
    }

    private static boolean isReserved(int first, int second) {
        return switch (first) {
            case 192 -> second == 0;
            case 198 -> second == 18 || second == 19;
            default -> false;
        };
    }
}
