package org.sillok.server.publication;

import org.sillok.query.publication.PublicPapers;
import org.sillok.server.content.Attachment;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** An open paper, to the byte, for whoever asks. It is asked for anew each time, so that a withdrawal takes effect at once. */
@RestController
final class PublicPaperController {

    private final PublicPapers papers;

    PublicPaperController(PublicPapers papers) {
        this.papers = papers;
    }

    @GetMapping(
            path = "/public/api/meetings/{meeting}/papers/{paper:[0-9]{1,9}}/content",
            produces = MediaType.ALL_VALUE)
    ResponseEntity<Resource> content(@PathVariable String meeting, @PathVariable int paper) {
        var open = PublicController.found(papers.find(meeting, paper).orElse(null));
        return Attachment.of(
                Fresh.answer(), open.name(), open.mediaType(), open.size(), papers.open(meeting, paper, open.size()));
    }
}
