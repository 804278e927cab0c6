package org.sillok.committee;

import org.sillok.record.Order;

/** What can be asked of a committee; convening a meeting is asked of it too, in words of the meeting. */
public sealed interface CommitteeCommand extends Order
        permits FoundCommittee,
                RenameCommittee,
                DissolveCommittee,
                AdoptRules,
                EstablishSeat,
                SeatMember,
                VacateSeat,
                ElectOfficer,
                AppointSecretary {

    String committeeId();

    @Override
    default String target() {
        return committeeId();
    }
}
