package org.sillok.archive.document;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.Figures;
import org.sillok.archive.Wording;
import org.sillok.archive.document.Block.Fact;
import org.sillok.archive.document.Block.Facts;
import org.sillok.archive.document.Block.Table;
import org.sillok.archive.document.Document.Edition;
import org.sillok.archive.document.Document.Kind;
import org.sillok.publication.Piece;
import org.sillok.publication.PublicDecision;
import org.sillok.publication.PublicEdition;
import org.sillok.publication.PublicPerson;
import org.sillok.publication.PublicRecord;
import org.sillok.publication.PublicSeat;

/**
 * The minutes as they are disclosed. They are made of the public edition alone, so that nothing that was withheld can
 * come through; and they bear the day of the meeting as their date, for when something was recorded is not published.
 */
final class PublicMinutes {

    private PublicMinutes() {}

    static Document of(PublicEdition edition) {
        var people = new People();
        var sections = new ArrayList<Section>();
        var told = edition.record();
        if (told == null) {
            sections.add(Section.of("공개 구분", List.of(closed(edition))));
        } else {
            sections.add(Section.of("회의 개요", List.of(overview(edition, told))));
            sections.add(Section.of("위원 현황", List.of(roster(told))));
            sections.addAll(PublicProceedings.of(told, people));
            FullMinutes.add(sections, "회의 결과", results(told));
            FullMinutes.add(sections, "첨부 자료", papers(told));
        }
        return new Document(
                Kind.MINUTES,
                Edition.PUBLIC,
                edition.meeting(),
                edition.committeeName() + " " + name(edition, told) + " 회의록(공개본)",
                edition.committeeName(),
                told == null ? "" : told.hostBody(),
                edition.heldOn(),
                edition.heldOn().atStartOfDay().toInstant(ZoneOffset.UTC),
                people.all(),
                sections);
    }

    private static Facts closed(PublicEdition edition) {
        var withheld = edition.withheld();
        return new Facts(List.of(
                Fact.of(Wording.of(edition.openness()), withheld == null ? Wording.NOT_STATED : Gaps.mark(withheld))));
    }

    private static String name(PublicEdition edition, @Nullable PublicRecord told) {
        var number = edition.number();
        if (number != null) {
            return number.year() + "년 제" + number.ordinal() + "차 " + Wording.of(number.kind());
        }
        var title = told == null ? null : told.title();
        return title == null ? Wording.of(edition.kind()) : Block.plain(title);
    }

    private static Facts overview(PublicEdition edition, PublicRecord told) {
        var agenda = told.agenda().stream()
                .map(item -> Wording.circled(item.item()) + " (" + Wording.of(item.kind()) + ") "
                        + Block.plain(item.title()) + (item.withdrawn() ? " [철회]" : ""))
                .toList();
        return new Facts(List.of(
                Fact.of("회의명", edition.committeeName() + " " + name(edition, told)),
                Fact.of("개최기관", told.hostBody()),
                Fact.of(
                        "일시",
                        Figures.day(edition.heldOn()) + " 예정 " + Figures.span(told.plannedStart(), told.plannedEnd())),
                Fact.of("장소", told.place().isEmpty() ? Wording.NOT_STATED : Block.plain(told.place())),
                Fact.of("공개 구분", Wording.of(edition.openness())),
                new Fact("안건", agenda.isEmpty() ? List.of(Wording.NOT_STATED) : agenda)));
    }

    private static Table roster(PublicRecord told) {
        return new Table(
                "재적위원과 출석",
                List.of("성명", "소속·직위", "구분", "출석"),
                told.roster().stream().map(PublicMinutes::row).toList());
    }

    private static List<String> row(PublicSeat seat) {
        var holder = seat.holder();
        var attended = seat.attended();
        return List.of(
                shown(holder),
                (Wording.orNothing(holder.affiliation()) + " " + Wording.orNothing(holder.post())).strip(),
                seat.kind() == null ? "" : Wording.of(seat.kind()),
                attended == null ? "" : attended ? seat.proxy() == null ? "참석" : "대리 참석" : "불참");
    }

    static String shown(PublicPerson person) {
        return person.name() == null ? Wording.orNothing(person.post()) : person.name();
    }

    private static @Nullable Block results(PublicRecord told) {
        var facts = told.decisions().stream()
                .map(it -> new Fact(Wording.circled(it.item()) + " " + Block.plain(it.title()), lines(it)))
                .toList();
        return facts.isEmpty() ? null : new Facts(facts);
    }

    private static List<String> lines(PublicDecision it) {
        var lines = new ArrayList<String>();
        lines.add(Wording.of(it.outcome()));
        it.said().forEach(said -> lines.add(Block.plain(said.text())));
        return lines;
    }

    private static @Nullable Block papers(PublicRecord told) {
        var rows = told.papers().stream()
                .map(it -> List.of(
                        it.paper() + "",
                        it.withheld() == null ? Block.plain(orNone(it.fileName())) : Gaps.mark(it.withheld()),
                        Wording.orNothing(it.sha256())))
                .toList();
        return rows.isEmpty() ? null : new Table("첨부 자료", List.of("번호", "파일 이름", "SHA-256"), rows);
    }

    private static List<Piece> orNone(@Nullable List<Piece> pieces) {
        return pieces == null ? List.of() : pieces;
    }
}
