package org.sillok.server.publication;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.publication.PublicMeeting;
import org.sillok.publication.PublicPerson;
import org.sillok.publication.Withheld;
import org.sillok.server.page.Words;

/** How the public pages say what only an edition has: people, gaps, and the grounds of gaps. */
public final class Public {

    private final Words words;

    Public(Words words) {
        this.words = words;
    }

    /** The committee's name and the meeting's. */
    public String title(PublicMeeting meeting) {
        return meeting.committeeName() + " " + words.title(meeting.number(), meeting.kind());
    }

    /** The ground as the law numbers it. */
    public String grounds(List<Integer> numbers) {
        return numbers.isEmpty()
                ? words.say("public.ground.none")
                : words.say(
                        "public.ground",
                        numbers.stream()
                                .map(number -> words.say("public.ground.number", number))
                                .collect(Collectors.joining(words.say("public.ground.and"))));
    }

    public String withheld(Withheld withheld) {
        var on = withheld.decidedOn();
        var grounds = grounds(withheld.grounds());
        return on == null ? grounds : words.say("public.ground.decided", grounds, words.day(on));
    }

    /** Name and post in one line; empty where the record has neither. */
    public String person(@Nullable PublicPerson person) {
        if (person == null) {
            return "";
        }
        var text = new StringBuilder(person.name() == null ? "" : person.name());
        if (person.post() != null) {
            text.append(text.isEmpty() ? "" : " ").append(person.post());
        }
        return text.toString();
    }
}
