package org.sillok.server.desk;

import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.CommitteeCommand;
import org.sillok.committee.FoundCommittee;
import org.sillok.disclosure.DisclosureCommand;
import org.sillok.meeting.ConveneMeeting;
import org.sillok.meeting.MeetingCommand;
import org.sillok.record.Order;
import org.sillok.report.ReportCommand;
import org.sillok.retention.RetentionCommand;
import org.sillok.server.account.Scope;
import org.sillok.server.account.SignedIn;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;

/** In which committees somebody may write. An order outside of them is refused before anybody decides on it. */
public final class Bounds {

    private final Scope scope;
    private final Committees committees;

    private Bounds(Scope scope, Committees committees) {
        this.scope = scope;
        this.committees = committees;
    }

    /** Those of whoever is signed in. */
    public static Bounds of(Principal actor, Committees committees) {
        return new Bounds(actor instanceof SignedIn person ? person.scope() : Scope.EVERYWHERE, committees);
    }

    /** Refuses what is to be done in another committee, and what begins a new one. */
    void require(Order order) {
        if (scope.isEverywhere()) {
            return;
        }
        if (order instanceof FoundCommittee founding) {
            throw refusal(founding.committeeId());
        }
        var committee = committee(order);
        // A meeting that there is not is answered as for everybody: it is told as unknown.
        if (committee != null) {
            require(committee);
        }
    }

    /** Refuses to write in a committee; null is a new one. */
    public void require(@Nullable String committee) {
        if (!scope.isEverywhere() && (committee == null || !scope.covers(committee))) {
            throw refusal(committee == null ? "–" : committee);
        }
    }

    private @Nullable String committee(Order order) {
        if (order instanceof CommitteeCommand command) {
            return command.committeeId();
        }
        if (order instanceof ConveneMeeting convening) {
            return convening.committeeId();
        }
        if (order instanceof MeetingCommand command) {
            return committees.of(command.meetingId());
        }
        if (order instanceof ReportCommand command) {
            return committees.of(command.meetingId());
        }
        if (order instanceof DisclosureCommand command) {
            return committees.of(command.meetingId());
        }
        if (order instanceof RetentionCommand command) {
            return committees.of(command.meetingId());
        }
        throw refusal(order.target());
    }

    private static Complaint refusal(String committee) {
        return new Complaint(Kind.NOT_IN_THIS_COMMITTEE, Map.of("committee", committee));
    }
}
