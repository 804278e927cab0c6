package org.sillok.query.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.AttendanceCorrected;
import org.sillok.meeting.MeetingEvent;
import org.sillok.meeting.MemberAttended;
import org.sillok.meeting.Proxy;

/** Who sat in which seat, as last corrected. */
final class Attendances {

    private final Map<String, Boolean> attended = new LinkedHashMap<>();
    private final Map<String, Proxy> proxies = new LinkedHashMap<>();
    private final Map<String, List<String>> everNamed = new LinkedHashMap<>();

    /** Null where the source names nobody at all: silence does not say that anybody was absent. */
    @Nullable
    Boolean attended(String seat) {
        return attended.isEmpty() ? null : attended.getOrDefault(seat, false);
    }

    @Nullable
    Proxy proxy(String seat) {
        return proxies.get(seat);
    }

    /** Every proxy's name that was ever recorded for a seat, a correction's earlier ones too. */
    List<String> namesOfProxies(String seat) {
        return everNamed.getOrDefault(seat, List.of());
    }

    void on(MeetingEvent fact) {
        if (fact instanceof MemberAttended came) {
            put(came.seat(), true, came.proxy());
        } else if (fact instanceof AttendanceCorrected corrected) {
            put(
                    corrected.seat(),
                    corrected.after().attended(),
                    corrected.after().proxy());
        }
    }

    private void put(String seat, boolean there, @Nullable Proxy proxy) {
        attended.put(seat, there);
        proxies.remove(seat);
        if (proxy == null) {
            return;
        }
        proxies.put(seat, proxy);
        if (proxy.name() != null) {
            everNamed.computeIfAbsent(seat, first -> new ArrayList<>()).add(proxy.name());
        }
    }
}
