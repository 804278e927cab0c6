package org.sillok.command.meeting;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.sillok.meeting.AdmitObserver;
import org.sillok.meeting.ObserverAdmitted;
import org.sillok.meeting.Subject;

/** Those who sit in without a seat (배석). */
final class Observers {

    private final Course course;
    private int last;

    Observers(Course course) {
        this.course = course;
    }

    @CommandHandler
    int handle(AdmitObserver admit) {
        var verdict = course.beforeTheEnd(Subject.Kind.MEETING, "", admit.at());
        verdict.records(new ObserverAdmitted(
                admit.meetingId(),
                last + 1,
                admit.name(),
                admit.affiliation(),
                admit.post(),
                admit.count(),
                admit.at()));
        return last;
    }

    @EventSourcingHandler
    void on(ObserverAdmitted admitted) {
        last = admitted.observer();
    }
}
