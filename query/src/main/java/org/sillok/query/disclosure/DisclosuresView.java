package org.sillok.query.disclosure;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.sillok.disclosure.DisclosureDecided;
import org.sillok.disclosure.DisclosureIrregularityFound;
import org.sillok.disclosure.Part;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.query.minutes.MeetingsView;
import org.sillok.record.Recorded;

/** The decisions on disclosure, and which of them is in force for each part. */
public final class DisclosuresView implements View {

    private static final Table DECISION = Table.named("disclosure", "meeting", "decision")
            .saying("committee", "part", "number", "begins", "ends", "seat", "name")
            .saying("level", "grounds", "reason", "decider", "decided_on", "review_by")
            .saying("end_condition", "ends_on", "basis", "replaced_by", "questioned");

    private static final Table LATEST =
            Table.named("disclosed_part", "meeting", "part").saying("decision");

    @Override
    public List<String> scripts() {
        return List.of("disclosures");
    }

    @EventHandler
    void on(DisclosureDecided decided, Recorded recorded, Rows rows) {
        replaceEarlier(decided, recorded, rows);
        var part = decided.part();
        rows.add(
                DECISION,
                recorded,
                decided.meetingId(),
                decided.decision(),
                rows.there(MeetingsView.MEETING, List.of(decided.meetingId())).text("committee"),
                part.kind(),
                part.number(),
                part.from(),
                part.to(),
                part.seat(),
                part.name(),
                decided.level(),
                decided.grounds(),
                decided.reason(),
                decided.decider(),
                decided.decidedOn(),
                decided.reviewBy(),
                decided.endCondition(),
                decided.endsOn(),
                decided.basis(),
                null,
                false);
    }

    @EventHandler
    void on(DisclosureIrregularityFound found, Recorded recorded, Rows rows) {
        rows.amend(
                DECISION, recorded, List.of(found.meetingId(), found.decision()), row -> row.with("questioned", true));
    }

    private static void replaceEarlier(DisclosureDecided decided, Recorded recorded, Rows rows) {
        var key = List.of(decided.meetingId(), words(decided.part()));
        var earlier = rows.open(LATEST, key);
        if (earlier == null) {
            rows.add(LATEST, recorded, decided.meetingId(), words(decided.part()), decided.decision());
            return;
        }
        rows.amend(
                DECISION,
                recorded,
                List.of(decided.meetingId(), Integer.valueOf(earlier.text("decision"))),
                row -> row.with("replaced_by", decided.decision()));
        rows.amend(LATEST, recorded, key, row -> row.with("decision", decided.decision()));
    }

    private static String words(Part part) {
        return switch (part.kind()) {
            case RECORD -> "RECORD";
            case SPAN -> "SPAN " + part.number() + " " + part.from() + " " + part.to();
            case SEAT -> "SEAT " + part.seat();
            case PERSON -> "PERSON " + part.name();
            case PAPER, ITEM, FOLLOW_UP -> part.kind() + " " + part.number();
        };
    }
}
