package org.sillok.query.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.SeatInOffice;
import org.sillok.publication.PublicObserver;
import org.sillok.publication.PublicPerson;
import org.sillok.publication.PublicSeat;

/** Who was in office and who was there. */
final class RosterPart {

    private final Sitting sitting;
    private final Mask mask;

    RosterPart(Sitting sitting, Mask mask) {
        this.sitting = sitting;
        this.mask = mask;
    }

    /** Those without a name last, by nothing but whether they came: their place would tell who they are. */
    List<PublicSeat> seats() {
        var named = new ArrayList<PublicSeat>();
        var masked = new ArrayList<PublicSeat>();
        for (var member : sitting.convened().members()) {
            var holder = mask.seat(member.seat(), member.holder());
            (holder.withheld() == null ? named : masked).add(seat(member, holder));
        }
        masked.sort(Comparator.comparing(seat -> Boolean.TRUE.equals(seat.attended()) ? 0 : 1));
        named.addAll(masked);
        return named;
    }

    private PublicSeat seat(SeatInOffice member, PublicPerson holder) {
        var attended = sitting.attendances.attended(member.seat());
        return holder.withheld() == null
                ? new PublicSeat(member.seat(), member.kind(), member.role(), holder, attended, proxy(member.seat()))
                : new PublicSeat(null, null, null, holder, attended, null);
    }

    private @Nullable PublicPerson proxy(String seat) {
        var proxy = sitting.attendances.proxy(seat);
        return proxy == null ? null : mask.person(proxy.name(), null, proxy.post());
    }

    List<PublicObserver> observers() {
        return sitting.observers.stream()
                .map(each ->
                        new PublicObserver(mask.person(each.name(), each.affiliation(), each.post()), each.count()))
                .toList();
    }

    @Nullable
    PublicPerson secretary() {
        var secretary = sitting.convened().secretary();
        return secretary == null ? null : mask.person(secretary.name(), secretary.affiliation(), secretary.post());
    }
}
