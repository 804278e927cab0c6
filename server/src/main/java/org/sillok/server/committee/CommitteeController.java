package org.sillok.server.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.AdoptRules;
import org.sillok.committee.AppointSecretary;
import org.sillok.committee.DissolveCommittee;
import org.sillok.committee.ElectOfficer;
import org.sillok.committee.EstablishSeat;
import org.sillok.committee.Person;
import org.sillok.committee.RenameCommittee;
import org.sillok.committee.Rulebook;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatMember;
import org.sillok.committee.SeatRole;
import org.sillok.committee.VacateSeat;
import org.sillok.server.desk.Receipt;
import org.sillok.server.desk.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is ordered of a committee. */
@RestController
@RequestMapping("/api/committees/{committee}")
final class CommitteeController {

    @PostMapping("/rules")
    ResponseEntity<Receipt> adopt(@PathVariable String committee, @RequestBody Rules rules, Submission submission) {
        return submission.of(rules.order(committee));
    }

    @PostMapping("/names")
    ResponseEntity<Receipt> rename(@PathVariable String committee, @RequestBody Name name, Submission submission) {
        return submission.of(name.order(committee));
    }

    @PostMapping("/dissolution")
    ResponseEntity<Receipt> dissolve(
            @PathVariable String committee, @RequestBody Dissolution dissolution, Submission submission) {
        return submission.of(dissolution.order(committee));
    }

    @PostMapping("/secretaries")
    ResponseEntity<Receipt> appoint(
            @PathVariable String committee, @RequestBody Secretary secretary, Submission submission) {
        return submission.of(secretary.order(committee));
    }

    @PostMapping("/seats")
    ResponseEntity<Receipt> establish(@PathVariable String committee, @RequestBody Seat seat, Submission submission) {
        return submission.of(seat.order(committee));
    }

    @PostMapping("/seats/{seat}/holders")
    ResponseEntity<Receipt> seat(
            @PathVariable String committee,
            @PathVariable String seat,
            @RequestBody Holder holder,
            Submission submission) {
        return submission.of(holder.order(committee, seat));
    }

    @PostMapping("/seats/{seat}/vacancy")
    ResponseEntity<Receipt> vacate(
            @PathVariable String committee,
            @PathVariable String seat,
            @RequestBody Vacancy vacancy,
            Submission submission) {
        return submission.of(vacancy.order(committee, seat));
    }

    @PostMapping("/seats/{seat}/role")
    ResponseEntity<Receipt> elect(
            @PathVariable String committee, @PathVariable String seat, @RequestBody Role role, Submission submission) {
        return submission.of(role.order(committee, seat));
    }

    record Rules(Rulebook rules) {
        AdoptRules order(String committee) {
            return new AdoptRules(committee, rules);
        }
    }

    record Name(String name, LocalDate from, String reason) {
        RenameCommittee order(String committee) {
            return new RenameCommittee(committee, name, from, reason);
        }
    }

    record Dissolution(LocalDate on, String reason) {
        DissolveCommittee order(String committee) {
            return new DissolveCommittee(committee, on, reason);
        }
    }

    record Secretary(Person secretary, LocalDate from) {
        AppointSecretary order(String committee) {
            return new AppointSecretary(committee, secretary, from);
        }
    }

    record Seat(
            String seat,
            SeatKind kind,
            SeatRole role,
            boolean councilMember,
            @Nullable Person holder,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        EstablishSeat order(String committee) {
            return new EstablishSeat(committee, seat, kind, role, councilMember, holder, from, until);
        }
    }

    record Holder(
            Person holder,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        SeatMember order(String committee, String seat) {
            return new SeatMember(committee, seat, holder, from, until);
        }
    }

    record Vacancy(LocalDate on, String reason) {
        VacateSeat order(String committee, String seat) {
            return new VacateSeat(committee, seat, on, reason);
        }
    }

    record Role(SeatRole role, LocalDate from) {
        ElectOfficer order(String committee, String seat) {
            return new ElectOfficer(committee, seat, role, from);
        }
    }
}
