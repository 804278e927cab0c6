package org.sillok.ingest.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Region;

/** Cuts a report at its landmarks: form, checklist, covers, headings Ⅰ–Ⅳ, annexes, and what the portal adds. */
public final class Outline {

    /** What begins at a landmark. */
    public enum Part {
        HEAD,
        FORM,
        CHECKLIST,
        COVER,
        SECTION,
        ENCLOSURES,
        ANNEX,
        NOTICE,
        FILES,
        INFO
    }

    /** A part, from its landmark to the next. */
    public record Piece(Part part, Region region) {}

    private record Landmark(Part part, int at) {}

    private static final Pattern FORM = Bounded.pattern("문서번호\\s{1,3}\\S{1,60}\\s{1,3}결재일자");
    private static final Pattern CHECKLIST = Bounded.pattern("☞|구\\s?분\\s{1,2}사전\\s?검토\\s?항목");
    private static final Pattern COVER = Bounded.pattern("(?<![^\\s])- [가-힣][^-\\n:]{1,40}(?:위원회|협의회|심의회|자문단) - ");
    private static final Pattern SECTION = Bounded.pattern("(?<![^\\s])[Ⅰ-Ⅹ]\\s?\\.?\\s");
    private static final Pattern ENCLOSURES =
            Bounded.pattern("(?<![^\\s])붙\\s?임\\s{1,3}(?:1\\s?\\.|\\S[^\\n\\[\\]]{1,60}?1부)");
    private static final Pattern ANNEX = Bounded.pattern("\\[\\s?붙임\\s?\\d{1,2}\\s?\\]");
    private static final Pattern NOTICE = Bounded.pattern("^[ \\t]{0,5}문서 보기[ \\t]{0,5}$");
    private static final Pattern FILES = Bounded.pattern("^[ \\t]{0,5}첨부된 문서[ \\t]{0,5}$");
    private static final Pattern INFO = Bounded.pattern("^[ \\t]{0,5}문서 정보[ \\t]{0,5}$");

    private Outline() {}

    public static List<Piece> of(Region whole) {
        var landmarks = new ArrayList<Landmark>();
        landmarks.add(new Landmark(Part.HEAD, whole.from()));
        var portal = portal(whole, landmarks);
        var annexes = mark(portal, Part.ANNEX, ANNEX, landmarks);
        var body = portal.before(annexes);
        mark(body, Part.SECTION, SECTION, landmarks);
        mark(body, Part.ENCLOSURES, ENCLOSURES, landmarks);
        mark(body, Part.COVER, COVER, landmarks);
        first(body, Part.FORM, FORM, landmarks);
        first(body, Part.CHECKLIST, CHECKLIST, landmarks);
        landmarks.sort(Comparator.comparingInt(Landmark::at));
        return pieces(whole, landmarks);
    }

    /** What the portal adds stands last; what is left before it is the report. */
    private static Region portal(Region whole, List<Landmark> landmarks) {
        int end = whole.to();
        end = Math.min(end, first(whole, Part.NOTICE, NOTICE, landmarks));
        end = Math.min(end, first(whole, Part.FILES, FILES, landmarks));
        return whole.before(Math.min(end, first(whole, Part.INFO, INFO, landmarks)));
    }

    private static int first(Region region, Part part, Pattern pattern, List<Landmark> landmarks) {
        var found = region.find(pattern);
        found.ifPresent(match -> landmarks.add(new Landmark(part, match.start())));
        return found.map(match -> match.start()).orElse(region.to());
    }

    private static int mark(Region region, Part part, Pattern pattern, List<Landmark> landmarks) {
        var found = region.all(pattern);
        found.forEach(match -> landmarks.add(new Landmark(part, match.start())));
        return found.isEmpty() ? region.to() : found.get(0).start();
    }

    private static List<Piece> pieces(Region whole, List<Landmark> landmarks) {
        var pieces = new ArrayList<Piece>();
        for (int at = 0; at < landmarks.size(); at++) {
            int end = at + 1 < landmarks.size() ? landmarks.get(at + 1).at() : whole.to();
            pieces.add(new Piece(
                    landmarks.get(at).part(), whole.between(landmarks.get(at).at(), end)));
        }
        return pieces;
    }
}
