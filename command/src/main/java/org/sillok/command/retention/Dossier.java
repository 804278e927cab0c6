package org.sillok.command.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MeetingFailedForQuorum;
import org.sillok.meeting.PaperFiled;
import org.sillok.record.Fact;
import org.sillok.record.Unknown;
import org.sillok.report.ReportApproved;
import org.sillok.report.ReportRegistered;

/** The record that is kept: a meeting with its report and papers, as it stands at this moment. */
public final class Dossier {

    private final Map<Integer, PaperFiled> papers = new TreeMap<>();
    private boolean ended;
    private @Nullable LocalDate endedOn;
    private @Nullable LocalDate registeredOn;
    private @Nullable String body;

    /** @param source the digest of the document that a past meeting was written in from, which is its body then */
    private Dossier(@Nullable String source) {
        body = source;
    }

    static Dossier of(
            String meetingId, List<? extends Fact> meeting, List<? extends Fact> report, @Nullable String source) {
        if (meeting.isEmpty() || !(meeting.get(0) instanceof MeetingConvened)) {
            throw new Unknown("meeting", meetingId);
        }
        var dossier = new Dossier(source);
        meeting.forEach(dossier::on);
        report.forEach(dossier::on);
        return dossier;
    }

    boolean hasEnded() {
        return ended;
    }

    /** Null where the source of a past meeting does not say. */
    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    /** The day that its registration states, or else that of the meeting's end; null where neither is known. */
    @Nullable
    LocalDate completeOn() {
        return registeredOn == null ? endedOn : registeredOn;
    }

    /** As it was approved; null where nothing was, or nobody kept its bytes. */
    @Nullable
    String body() {
        return body;
    }

    Collection<PaperFiled> papers() {
        return papers.values();
    }

    private void on(Fact fact) {
        if (fact instanceof PaperFiled filed) {
            papers.put(filed.paper(), filed);
        } else if (fact instanceof MeetingClosed || fact instanceof MeetingFailedForQuorum) {
            ended = true;
            endedOn = fact.occurredAt() == null ? null : fact.occurredAt().toLocalDate();
        } else if (fact instanceof ReportApproved approved && approved.content() != null) {
            body = approved.content();
        } else if (fact instanceof ReportRegistered registered && registered.completeOn() != null) {
            registeredOn = registered.completeOn();
        }
    }
}
