package org.sillok.server.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sillok.minutes.MeetingSheet;
import org.sillok.minutes.ReadMeeting;
import org.sillok.server.account.SignedIn;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.live.Telling.Audience;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an open page of a meeting hears of what is recorded. */
@Controller
final class LiveController {

    private final Galleries galleries;
    private final Usher usher;
    private final Inquiry inquiry;

    LiveController(Galleries galleries, Usher usher, Inquiry inquiry) {
        this.galleries = galleries;
        this.usher = usher;
        this.inquiry = inquiry;
    }

    /**
     * Each act behind a position, and then each as it comes.
     *
     * @param after the position of the page
     * @param heard the position of the last act that a page heard of which lost its line
     */
    @GetMapping("/live/meetings/{meeting}")
    void follow(
            @PathVariable String meeting,
            @RequestParam(defaultValue = "-1") long after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String heard,
            SignedIn account,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        inquiry.ask(new ReadMeeting(meeting, inquiry.position(null, null)), MeetingSheet.class);
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding("UTF-8");
        // A proxy that gathers answers before it passes them on would pass none.
        response.setHeader("X-Accel-Buffering", "no");
        if (request.getMethod().equals("GET")) {
            var audience = new Audience(meeting, LocaleContextHolder.getLocale());
            follow(audience, account, Math.max(after, position(heard)), request);
        }
    }

    private void follow(Audience audience, SignedIn person, long told, HttpServletRequest request) throws IOException {
        var account = person.getName();
        var gallery = galleries.enter(audience, account);
        var onlooker = new Onlooker(told, gone -> {
            usher.leave(gone);
            gallery.leave(gone);
            galleries.leave(audience, account);
        });
        usher.seat(onlooker, person);
        try {
            gallery.admit(onlooker);
            if (galleries.isClosed()) {
                onlooker.end();
            }
            onlooker.open(request.startAsync());
        } catch (RuntimeException | IOException failed) {
            onlooker.close();
            throw failed;
        }
    }

    private static long position(@Nullable String heard) {
        return heard != null && heard.matches("\\d{1,18}") ? Long.parseLong(heard) : -1;
    }
}
