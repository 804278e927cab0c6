package org.sillok.server.desk;

import org.sillok.disclosure.DisclosureDecided;
import org.sillok.meeting.AgendaItemPlaced;
import org.sillok.meeting.FollowUpAssigned;
import org.sillok.meeting.ObserverAdmitted;
import org.sillok.meeting.OpinionStated;
import org.sillok.meeting.PaperFiled;
import org.sillok.meeting.QuestionPut;

/** The number by which later acts name what was recorded; whatever has none goes by its sequence. */
final class Numbers {

    private Numbers() {}

    static long of(Act act) {
        if (act.fact() instanceof AgendaItemPlaced placed) {
            return placed.item();
        }
        if (act.fact() instanceof OpinionStated stated) {
            return stated.opinion();
        }
        if (act.fact() instanceof QuestionPut put) {
            return put.question();
        }
        if (act.fact() instanceof FollowUpAssigned assigned) {
            return assigned.followUp();
        }
        if (act.fact() instanceof PaperFiled filed) {
            return filed.paper();
        }
        if (act.fact() instanceof DisclosureDecided decided) {
            return decided.decision();
        }
        return act.fact() instanceof ObserverAdmitted admitted ? admitted.observer() : act.sequence();
    }
}
