package org.sillok.command.meeting;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.sillok.meeting.FilePaper;
import org.sillok.meeting.PaperFiled;
import org.sillok.meeting.Subject;

/** The papers before the meeting. */
final class Papers {

    private final Course course;
    private final Agenda agenda;
    private int last;

    Papers(Course course, Agenda agenda) {
        this.course = course;
        this.agenda = agenda;
    }

    @CommandHandler
    int handle(FilePaper file) {
        agenda.mustHave(file.items());
        var verdict = course.beforeTheEnd(Subject.Kind.MEETING, "");
        verdict.records(new PaperFiled(
                file.meetingId(),
                last + 1,
                file.fileName(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.items(),
                file.disclosure()));
        return last;
    }

    @EventSourcingHandler
    void on(PaperFiled filed) {
        last = filed.paper();
    }
}
