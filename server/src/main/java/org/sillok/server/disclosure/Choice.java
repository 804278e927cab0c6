package org.sillok.server.disclosure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.FollowUps;
import org.sillok.disclosure.DisclosureSheet;
import org.sillok.disclosure.Part;
import org.sillok.minutes.MeetingSheet;
import org.sillok.roster.AttendanceSheet;

/**
 * A part of a meeting that can be decided on.
 *
 * @param name what the part is called in the meeting; null where its kind and number say all
 */
record Choice(Part part, @Nullable String name) {

    /** As a form spells it. */
    public String value() {
        return value(part);
    }

    static String value(Part part) {
        var value = new StringBuilder("kind=" + part.kind());
        add(value, "number", part.number());
        add(value, "from", part.from());
        add(value, "to", part.to());
        add(value, "seat", part.seat());
        add(value, "name", part.name());
        return value.toString();
    }

    private static void add(StringBuilder value, String name, @Nullable Object field) {
        if (field != null) {
            value.append('&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(field.toString(), StandardCharsets.UTF_8));
        }
    }

    /** Everything of a meeting but words and persons, which are typed, and what was decided on before. */
    static List<Choice> of(MeetingSheet meeting, AttendanceSheet roll, FollowUps followUps, DisclosureSheet decided) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(Part.ofRecord(), null));
        meeting.papers().forEach(paper -> choices.add(new Choice(Part.paper(paper.paper()), paper.fileName())));
        meeting.agenda().forEach(item -> choices.add(new Choice(Part.item(item.item()), item.title())));
        roll.seats()
                .forEach(seat -> choices.add(
                        new Choice(Part.seat(seat.seat()), seat.member().name())));
        followUps.followUps().forEach(each -> choices.add(new Choice(Part.followUp(each.followUp()), each.text())));
        decided.decisions().stream()
                .map(line -> line.part())
                .filter(part -> part.kind() == Part.Kind.SPAN || part.kind() == Part.Kind.PERSON)
                .distinct()
                .forEach(part -> choices.add(new Choice(part, part.name())));
        return choices;
    }
}
