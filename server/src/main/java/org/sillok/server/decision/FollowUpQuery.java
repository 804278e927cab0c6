package org.sillok.server.decision;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.FollowUpState;
import org.sillok.server.list.Asked;

/** Which follow-ups an address asks for. */
record FollowUpQuery(
        Asked asked, @Nullable String committee, @Nullable FollowUpState state) {

    static final String PATH = "/follow-ups";

    static FollowUpQuery of(HttpServletRequest request) {
        var asked = Asked.of(request, PATH, List.of("committee", "state"));
        return new FollowUpQuery(asked, asked.text("committee"), asked.word(FollowUpState.class, "state"));
    }
}
