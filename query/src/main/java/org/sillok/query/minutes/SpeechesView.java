package org.sillok.query.minutes;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.sillok.meeting.OpinionCorrected;
import org.sillok.meeting.OpinionStated;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.query.search.Findable;
import org.sillok.record.Recorded;

/** What was said. */
public final class SpeechesView implements View {

    private static final Table SPEECH = Table.named("speech", "meeting", "opinion")
            .saying("position", "speaker_kind", "seat", "name", "post", "label")
            .saying("kind", "items", "at", "corrected", "text", "plain", "bigrams", "morphemes");

    @Override
    public List<String> scripts() {
        return List.of("speeches");
    }

    @EventHandler
    void on(OpinionStated stated, Recorded recorded, Rows rows) {
        var speaker = stated.speaker();
        var findable = Findable.of(stated.text());
        rows.add(
                SPEECH,
                recorded,
                stated.meetingId(),
                stated.opinion(),
                recorded.position(),
                speaker.kind(),
                speaker.seat(),
                speaker.name(),
                speaker.post(),
                speaker.label(),
                stated.kind(),
                stated.items(),
                stated.occurredAt(),
                false,
                stated.text(),
                findable.plain(),
                findable.bigrams(),
                findable.morphemes());
    }

    @EventHandler
    void on(OpinionCorrected corrected, Recorded recorded, Rows rows) {
        var findable = Findable.of(corrected.after());
        rows.amend(SPEECH, recorded, List.of(corrected.meetingId(), corrected.opinion()), speech -> speech.with(
                        "corrected", true)
                .with("text", corrected.after())
                .with("plain", findable.plain())
                .with("bigrams", findable.bigrams())
                .with("morphemes", findable.morphemes()));
    }
}
