package org.sillok.query.publication;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Person;
import org.sillok.disclosure.DisclosureDecided;
import org.sillok.disclosure.Ground;
import org.sillok.disclosure.Part;
import org.sillok.disclosure.Standing;
import org.sillok.meeting.OpinionStated;
import org.sillok.meeting.Speaker;
import org.sillok.publication.Piece;
import org.sillok.publication.PublicPerson;
import org.sillok.publication.Withheld;

/** What of a meeting may be shown, by the decisions in force. Whatever is composed for the public passes through here. */
final class Mask {

    private final Sitting sitting;
    private final Standing standing;
    private final Names names = new Names();

    Mask(Sitting sitting, Standing standing) {
        this.sitting = sitting;
        this.standing = standing;
        standing.closedNames().forEach(this::withholdNames);
    }

    private void withholdNames(DisclosureDecided decided) {
        var why = why(decided);
        var seat = decided.part().seat();
        names.add(decided.part().name(), why);
        if (seat != null) {
            sitting.convened().members().stream()
                    .filter(member -> member.seat().equals(seat))
                    .forEach(member -> names.add(member.holder().name(), why));
            sitting.attendances.namesOfProxies(seat).forEach(name -> names.add(name, why));
        }
    }

    static Withheld why(DisclosureDecided decided) {
        return new Withheld(numbers(decided.grounds()), decided.decidedOn());
    }

    private static List<Integer> numbers(List<Ground> grounds) {
        return grounds.stream().map(Ground::number).sorted().toList();
    }

    /** A text of nobody's, with gaps for names. */
    List<Piece> text(String text) {
        return names.masked(text);
    }

    @Nullable
    List<Piece> optional(@Nullable String text) {
        return text == null ? null : text(text);
    }

    /** A text about items: withheld with them. */
    List<Piece> text(String text, List<Integer> items) {
        var why = ofItems(items);
        return why == null ? text(text) : List.of(Piece.gap(why));
    }

    @Nullable
    String struck(@Nullable String text) {
        return names.struck(text);
    }

    /** What was said, with gaps for spans and for names; nothing of it where its item is withheld. */
    List<Piece> speech(OpinionStated stated) {
        var text = requireNonNull(sitting.texts.get(stated.opinion()));
        var why = ofItems(stated.items());
        if (why != null) {
            return List.of(Piece.gap(why));
        }
        var pieces = new ArrayList<Piece>();
        var shown = 0;
        for (var gap : standing.gaps(stated.opinion(), text)) {
            pieces.addAll(text(text.substring(shown, gap.from())));
            pieces.add(Piece.gap(new Withheld(numbers(gap.grounds()), gap.decidedOn())));
            shown = gap.to();
        }
        pieces.addAll(text(text.substring(shown)));
        return pieces;
    }

    /** Why one of these items is withheld; null where none is. */
    @Nullable
    Withheld ofItems(List<Integer> items) {
        return items.stream()
                .map(Part::item)
                .filter(standing::closes)
                .map(standing::on)
                .filter(Objects::nonNull)
                .map(Mask::why)
                .findFirst()
                .orElse(null);
    }

    PublicPerson seat(String seat, Person holder) {
        var closed = standing.closes(Part.seat(seat)) ? standing.on(Part.seat(seat)) : null;
        return closed == null
                ? person(holder.name(), holder.affiliation(), holder.post())
                : PublicPerson.masked(why(closed));
    }

    PublicPerson person(@Nullable String name, @Nullable String affiliation, @Nullable String post) {
        var why = names.of(name);
        return why == null ? new PublicPerson(name, struck(affiliation), struck(post), null) : PublicPerson.masked(why);
    }

    PublicPerson speaker(Speaker speaker) {
        return switch (speaker.kind()) {
            case SEAT ->
                seat(
                        requireNonNull(speaker.seat()),
                        new Person(String.valueOf(speaker.name()), null, speaker.post(), null));
            case OFFICIAL -> person(speaker.name(), null, speaker.post());
            case UNNAMED -> new PublicPerson(struck(speaker.label()), null, null, null);
        };
    }
}
