package org.sillok.query.roster;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.sillok.committee.CommitteeDissolved;
import org.sillok.committee.CommitteeFounded;
import org.sillok.committee.CommitteeRenamed;
import org.sillok.committee.MemberSeated;
import org.sillok.committee.OfficerElected;
import org.sillok.committee.SeatEstablished;
import org.sillok.committee.SeatVacated;
import org.sillok.committee.SecretaryAppointed;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.record.Recorded;

/** Committees with their names, seats, holders and secretaries. */
public final class CommitteesView implements View {

    private static final Table COMMITTEE = Table.named("committee", "committee")
            .saying(
                    "host_body",
                    "legal_basis",
                    "minutes_basis",
                    "succeeds",
                    "founded_on",
                    "dissolved_on",
                    "dissolution_reason");
    private static final Table NAME =
            Table.named("committee_name", "committee", "since").saying("name", "reason");
    private static final Table SEAT = Table.named("seat", "committee", "seat").saying("kind", "council_member");
    private static final Table ROLE =
            Table.named("seat_role", "committee", "seat").saying("role", "since");
    private static final Table HOLDER = Table.named("seat_holder", "committee", "seat")
            .saying("name", "affiliation", "post", "sex", "since", "last_day");
    private static final Table VACANCY =
            Table.named("seat_vacancy", "committee", "seat").saying("since", "reason");
    private static final Table SECRETARY =
            Table.named("secretary", "committee", "since").saying("name", "affiliation", "post", "sex");

    @Override
    public List<String> scripts() {
        return List.of("committees");
    }

    @EventHandler
    void on(CommitteeFounded founded, Recorded recorded, Rows rows) {
        rows.add(
                COMMITTEE,
                recorded,
                founded.committeeId(),
                founded.hostBody(),
                founded.legalBasis(),
                founded.minutesBasis(),
                founded.succeeds(),
                founded.on(),
                null,
                null);
        rows.add(NAME, recorded, founded.committeeId(), founded.on(), founded.name(), null);
    }

    @EventHandler
    void on(CommitteeRenamed renamed, Recorded recorded, Rows rows) {
        rows.add(NAME, recorded, renamed.committeeId(), renamed.from(), renamed.name(), renamed.reason());
    }

    @EventHandler
    void on(CommitteeDissolved dissolved, Recorded recorded, Rows rows) {
        rows.amend(COMMITTEE, recorded, List.of(dissolved.committeeId()), committee -> committee
                .with("dissolved_on", dissolved.on())
                .with("dissolution_reason", dissolved.reason()));
    }

    @EventHandler
    void on(SeatEstablished established, Recorded recorded, Rows rows) {
        var committee = established.committeeId();
        rows.add(SEAT, recorded, committee, established.seat(), established.kind(), established.councilMember());
        rows.add(ROLE, recorded, committee, established.seat(), established.role(), null);
    }

    @EventHandler
    void on(OfficerElected elected, Recorded recorded, Rows rows) {
        rows.add(ROLE, recorded, elected.committeeId(), elected.seat(), elected.role(), elected.from());
    }

    @EventHandler
    void on(MemberSeated seated, Recorded recorded, Rows rows) {
        var holder = seated.holder();
        rows.add(
                HOLDER,
                recorded,
                seated.committeeId(),
                seated.seat(),
                holder.name(),
                holder.affiliation(),
                holder.post(),
                holder.sex(),
                seated.from(),
                seated.until());
    }

    @EventHandler
    void on(SeatVacated vacated, Recorded recorded, Rows rows) {
        rows.add(VACANCY, recorded, vacated.committeeId(), vacated.seat(), vacated.on(), vacated.reason());
    }

    @EventHandler
    void on(SecretaryAppointed appointed, Recorded recorded, Rows rows) {
        var secretary = appointed.secretary();
        rows.add(
                SECRETARY,
                recorded,
                appointed.committeeId(),
                appointed.from(),
                secretary.name(),
                secretary.affiliation(),
                secretary.post(),
                secretary.sex());
    }
}
