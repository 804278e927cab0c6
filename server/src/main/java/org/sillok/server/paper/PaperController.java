package org.sillok.server.paper;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.minutes.MeetingSheet;
import org.sillok.minutes.Paper;
import org.sillok.minutes.ReadMeeting;
import org.sillok.record.Contents;
import org.sillok.record.Unknown;
import org.sillok.server.content.Attachment;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A paper of a meeting, to the byte, for those inside. */
@RestController
final class PaperController {

    private final Inquiry inquiry;
    private final Contents contents;

    PaperController(Inquiry inquiry, Contents contents) {
        this.inquiry = inquiry;
        this.contents = contents;
    }

    @GetMapping(path = "/api/meetings/{meeting}/papers/{paper:[0-9]{1,9}}/content", produces = MediaType.ALL_VALUE)
    ResponseEntity<Resource> content(
            @PathVariable String meeting, @PathVariable int paper, @RequestParam @Nullable String waitFor) {
        var position = inquiry.position(null, waitFor);
        var filed = paper(inquiry.ask(new ReadMeeting(meeting, position), MeetingSheet.class), paper);
        var bytes = contents.open(filed.sha256())
                .orElseThrow(() -> new Complaint(Kind.CONTENT_NOT_KEPT, Map.of("digest", filed.sha256())));
        var size = contents.size(filed.sha256()).orElseThrow();
        return Attachment.of(
                Inquiry.answered(position).cacheControl(CacheControl.noStore()),
                filed.fileName(),
                filed.mediaType(),
                size,
                bytes);
    }

    /** @throws Unknown where the meeting has none of that number */
    static Paper paper(MeetingSheet meeting, int number) {
        return meeting.papers().stream()
                .filter(paper -> paper.paper() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown("paper", Integer.toString(number)));
    }
}
