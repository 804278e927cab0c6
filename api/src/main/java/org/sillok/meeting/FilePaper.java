package org.sillok.meeting;

import java.util.List;
import org.sillok.committee.Openness;
import org.sillok.record.Given;

/** File a paper for the meeting: its digest, under which its bytes are kept beside the record where somebody hands them in. */
public record FilePaper(
        String meetingId,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        List<Integer> items,
        Openness disclosure)
        implements MeetingCommand {

    public FilePaper {
        Given.id("meetingId", meetingId);
        Given.fileName("fileName", fileName);
        Given.mediaType("mediaType", mediaType);
        Given.agrees("size", size > 0, "1 or more bytes");
        Given.sha256("sha256", sha256);
        items = Given.distinct("items", items);
        Given.present("disclosure", disclosure);
    }
}
