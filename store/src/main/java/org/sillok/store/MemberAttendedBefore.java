package org.sillok.store;

import tools.jackson.databind.node.ObjectNode;

/**
 * Revision 1 of {@code MemberAttended} said by {@code "proxy": true} that a proxy came, and perhaps by
 * {@code "proxyName"} who. Nothing more was stated, so nothing more is made up.
 */
final class MemberAttendedBefore {

    static final Upcast UPCAST = new Upcast("MemberAttended", "1", "2", MemberAttendedBefore::raise);

    private MemberAttendedBefore() {}

    private static ObjectNode raise(ObjectNode attended) {
        var byProxy = attended.remove("proxy");
        var name = attended.remove("proxyName");
        if (byProxy == null || !byProxy.booleanValue()) {
            return attended;
        }
        var proxy = attended.putObject("proxy");
        if (name != null) {
            proxy.set("name", name);
        }
        proxy.put("seatInferred", false);
        return attended;
    }
}
