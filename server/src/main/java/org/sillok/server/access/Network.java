package org.sillok.server.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** The network that an address is in: enough to see from where somebody keeps trying, and nobody's own house. */
final class Network {

    private static final int BYTES_OF_4 = 3;
    private static final int BYTES_OF_6 = 6;

    private Network() {}

    /**
     * The first 24 bits of an address of IPv4, the first 48 of one of IPv6.
     *
     * @param address in digits, so that no name is asked for
     */
    static String of(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            var kept = bytes.length == 4 ? BYTES_OF_4 : BYTES_OF_6;
            Arrays.fill(bytes, kept, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * Byte.SIZE;
        } catch (UnknownHostException none) {
            return "";
        }
    }
}
