package org.sillok.query.minutes;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.sillok.meeting.OpinionCorrected;
import org.sillok.meeting.OpinionStated;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.query.search.Bigrams;
import org.sillok.query.search.Folding;
import org.sillok.query.search.Morphemes;
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
                Folding.plain(stated.text()),
                Bigrams.of(stated.text()),
                Morphemes.of(stated.text()));
    }

    @EventHandler
    void on(OpinionCorrected corrected, Recorded recorded, Rows rows) {
        rows.amend(SPEECH, recorded, List.of(corrected.meetingId(), corrected.opinion()), speech -> speech.with(
                        "corrected", true)
                .with("text", corrected.after())
                .with("plain", Folding.plain(corrected.after()))
                .with("bigrams", Bigrams.of(corrected.after()))
                .with("morphemes", Morphemes.of(corrected.after())));
    }
}
