package org.sillok.server.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sillok.archive.Wording;
import org.sillok.decision.Outcome;

/**
 * What a report states, taken from its text by itself: not from the reading that the record was made of, so that a mistake
 * of that reading shows. What cannot be found is not stated.
 */
final class Stated {

    private static final String NAME = "[가-힣]{2,4}";
    private static final Pattern ROW = Pattern.compile(" (\\d{1,3}) (" + NAME
            + ") (?:\\(((?:부)?위원장)\\) )?(남|여) (.*?)(?= \\d{1,3} " + NAME + " (?:\\((?:부)?위원장\\) )?[남여] |\\[붙임|$)");
    private static final Pattern TURN = Pattern.compile("○ \\(([^)]{1,20})\\) ");

    private final Map<Topic, String> found = new EnumMap<>(Topic.class);
    private final String text;

    private Stated(String text) {
        this.text = text;
    }

    static Map<Topic, String> in(String text) {
        var stated = new Stated(text);
        stated.overview();
        stated.people();
        stated.roster();
        stated.quorum();
        stated.proceedings();
        stated.money();
        stated.approval();
        stated.oddities();
        return stated.found;
    }

    private void overview() {
        take(Topic.COMMITTEE, "- ([^-]{2,40}?위원회) -", one());
        take(Topic.LEGAL_BASIS, "([가-힣]+ [가-힣]+조례 제\\d+조)에 따라", one());
        take(Topic.NUMBER, "(\\d{4})년도? 제(\\d+)차 (?:[가-힣]+위원회 )?(정기|임시)회의", of("%s-%s %s"));
        take(Topic.DATE, "일 시 : ['’‘]?(\\d{2,4})\\. ?(\\d{1,2})\\. ?(\\d{1,2})\\.", at -> "%d-%02d-%02d"
                .formatted(year(at.group(1)), number(at.group(2)), number(at.group(3))));
        take(Topic.TIME, "일 시 : \\S+ ?\\S+ (\\d{1,2}:\\d{2})~(\\d{1,2}:\\d{2})", of("%s-%s"));
        take(Topic.MINUTES, "일 시 : [^○]*?(\\d+)분", one());
        take(Topic.PLACE, "장 소 : ([^○]*?) ○", one());
        var stages = all("\\d \\d{2}:\\d{2}~\\d{2}:\\d{2} \\( ?(\\d+)′\\)")
                .map(at -> at.group(1))
                .toList();
        keep(Topic.STAGES, stages);
        take(Topic.PRESIDING, "심의,?[^○]*?마무리 ((?:부)?위원장)", one());
    }

    /** By the majority that a committee has where nothing else is stated. */
    private void quorum() {
        var seats = all("총 ?(\\d+)명, ?당연직").findFirst();
        var present = all("위원 : (\\d+)명 ·").findFirst();
        if (seats.isPresent() && present.isPresent()) {
            int members = number(seats.get().group(1));
            int came = number(present.get().group(1));
            keep(Topic.QUORUM, "%d / %d / %d / %d".formatted(members, came, members / 2 + 1, came / 2 + 1));
        }
    }

    private void people() {
        take(Topic.PRESENT, "위원 : (\\d+)명 · 당연직\\((\\d+)명\\) ?:[^·]*· 위촉직\\((\\d+)명\\)", of("%s = %s + %s"));
        take(Topic.PRESENT_EX_OFFICIO, "당연직\\(\\d+명\\) ?: ([^·]+?) ·", at -> sorted(at.group(1)));
        take(Topic.PRESENT_APPOINTED, "위촉직\\(\\d+명\\) ?: ([^-]+?) - ", at -> sorted(at.group(1)));
        take(Topic.OBSERVERS, "등 (\\d+)명 배석", one());
        take(Topic.ALL, "참 석 : [^-]*?(\\d+)명", one());
    }

    private void roster() {
        take(Topic.SEATS, "총 ?(\\d+)명, ?당연직 (\\d+)명, ?위촉직 (\\d+)명", of("%s = %s + %s"));
        var annex = between("연번 성명 성별", "[붙임2]");
        if (annex.isEmpty()) {
            return;
        }
        var rows = ROW.matcher(annex).results().toList();
        keep(Topic.WOMEN, rows.stream().filter(row -> row.group(4).equals("여")).count());
        keep(Topic.CHAIR, rows(rows, row -> "위원장".equals(row.group(3))));
        keep(Topic.VICE_CHAIR, rows(rows, row -> "부위원장".equals(row.group(3))));
        keep(Topic.COUNCIL_MEMBERS, rows(rows, row -> row.group(5).contains("시의원")));
        keep(
                Topic.PROXIES,
                Stream.of(found.getOrDefault(Topic.PRESENT_EX_OFFICIO, "").split(", "))
                        .filter(post ->
                                rows.stream().noneMatch(row -> row.group(5).contains(post)))
                        .toList());
    }

    private static String rows(Collection<MatchResult> rows, Predicate<MatchResult> which) {
        return rows.stream().filter(which).map(row -> row.group(1)).collect(Collectors.joining(", "));
    }

    private void proceedings() {
        var results = between("Ⅱ ", "Ⅲ ");
        keep(
                Topic.ITEMS,
                Pattern.compile("[①-⑮] \\((심의|자문|보고)\\) (.+?)(?: : ‘([가-힣]+)’| 주요 의견)")
                        .matcher(results)
                        .results()
                        .map(Stated::item)
                        .toList());
        var advice = Pattern.compile("주요 의견 - (.*?) ※").matcher(results);
        if (advice.find()) {
            keep(
                    Topic.ADVICE,
                    Pattern.compile(" - ").splitAsStream(advice.group(1)).count());
        }
        var minutes = between("[붙임2] 회의록", "회의 종료 -");
        var labels = TURN.matcher(minutes).results().map(turn -> turn.group(1)).toList();
        if (!labels.isEmpty()) {
            var masked = labels.stream().filter(label -> label.startsWith("○")).count();
            keep(Topic.TURNS, "%d = %d + %d".formatted(labels.size(), masked, labels.size() - masked));
        }
        take(Topic.METHOD, "○ \\([^)]*\\) (이의 ?없음)", at -> "이의없음");
        var plans = between("Ⅲ ", "Ⅳ ");
        if (!plans.isEmpty()) {
            keep(
                    Topic.FOLLOW_UPS,
                    plans.chars().filter(sign -> sign == '○' || sign == '※').count());
        }
    }

    private static String item(MatchResult item) {
        var outcome = item.group(3) == null ? Wording.of(Outcome.ADVISED) : item.group(3);
        return item.group(1) + " " + Form.words(item.group(2)) + ": " + outcome;
    }

    private void money() {
        take(Topic.EXPENSES, "소요예산 : ([\\d,]+)천원", Stated::thousands);
        take(Topic.ALLOWANCES, "수당지급 제외 ([\\d,]+)천원", Stated::thousands);
        take(Topic.OTHER_EXPENSES, "부대비용 ([\\d,]+)천원", Stated::thousands);
        take(Topic.PAID, "참석수당 : [\\d,]+천원 \\([\\d,]+원×(\\d+)명\\)", one());
        take(Topic.BUDGET, "예산과목 : (.+?\\(\\d+-\\d+\\))", at -> at.group(1).replaceAll("\\s*,\\s*", " > "));
    }

    private void approval() {
        var answers = all("\\?\\s?[^?]*? ([□■]) ([□■])(?= |$)").toList();
        if (!answers.isEmpty()) {
            var done = answers.stream().filter(row -> row.group(1).equals("■")).count();
            var none = answers.stream().filter(row -> row.group(2).equals("■")).count();
            keep(
                    Topic.CHECKLIST,
                    "%d = %d / %d / %d".formatted(answers.size(), done, none, answers.size() - done - none));
        }
        take(Topic.DOCUMENT_NUMBER, "문서번호 (\\S+-\\d+)", one());
        take(Topic.APPROVED_ON, "결재일자 (\\d{4})\\. ?(\\d{1,2})\\. ?(\\d{1,2})\\.", at -> "%d-%02d-%02d"
                .formatted(number(at.group(1)), number(at.group(2)), number(at.group(3))));
        take(Topic.DISCLOSURE, "공개여부 (\\S+)", one());
        take(Topic.RETENTION, "보존기간 (\\S+)", one());
        take(Topic.MANAGEMENT_NUMBER, "관리번호 (\\S+)", one());
        take(Topic.CLASS_PATH, "분류정보 (.+?)(?:같은 분류|\\n|$)", one());
        take(Topic.RETAINED, "생산일자 (\\d{4})-[^○]*?보존기간 (\\d+)년", at -> "%d-01-01 - %d-12-31"
                .formatted(number(at.group(1)) + 1, number(at.group(1)) + number(at.group(2))));
        first("시 민 ([가-힣 ]+?) \\d{2}/\\d{2} ([가-힣]+)(?: 협 조 ([가-힣 ]+?))? - ").ifPresent(this::line);
        var files = between("첨부된 문서", "문서 정보");
        if (!files.isEmpty()) {
            keep(Topic.FILES, "%d = %d".formatted(occurrences(files, "•"), occurrences(files, "비공개 문서")));
        }
        var attachments = between("붙임 1. ", "[붙임1]");
        if (!attachments.isEmpty()) {
            keep(
                    Topic.ATTACHMENTS,
                    Pattern.compile("\\d부").matcher(attachments).results().count());
        }
    }

    /** The first box has no name: of the words before the day, the titles are one more than the names. */
    private void line(MatchResult printed) {
        var words = List.of(printed.group(1).split(" "));
        var titles = words.subList(0, words.size() / 2 + 1);
        var signed = new ArrayList<String>();
        for (int at = 0; at + 1 < titles.size(); at++) {
            signed.add(titles.get(at) + " " + words.get(titles.size() + at));
        }
        signed.add(titles.get(titles.size() - 1) + " " + printed.group(2));
        var cooperation =
                printed.group(3) == null ? new String[0] : printed.group(3).split(" ");
        for (int at = 0; at + 1 < cooperation.length; at += 2) {
            signed.add(cooperation[at] + " " + cooperation[at + 1]);
        }
        keep(Topic.APPROVAL_LINE, signed.stream().sorted().collect(Collectors.joining(", ")));
    }

    private static long occurrences(String text, String of) {
        return Pattern.compile(Pattern.quote(of)).matcher(text).results().count();
    }

    /** Where a report is at odds with itself, or with what any report that is made anew looks like. */
    private void oddities() {
        take(Topic.COPIES, "회의자료\\((\\d+)부", one());
        keep(
                Topic.TITLE,
                new LinkedHashSet<>(all("((?:[가-힣]+위원회 )?정기회의[^○□Ⅰ\\n-]{0,20}결과보고|\\d{4}년도? (?:제)?\\d+차 정기회의 개최 결과보고)")
                        .map(at -> at.group(1))
                        .toList()));
        keep(
                Topic.LICENCE,
                all("(Creative \\S+ License\\([^)]*\\)|제\\d유형[^)]*)")
                        .map(at -> at.group(1))
                        .toList());
        var own = text.codePoints()
                .filter(Stated::isPrivate)
                .distinct()
                .mapToObj("U+%X"::formatted)
                .toList();
        keep(Topic.BULLETS, own);
    }

    private static boolean isPrivate(int point) {
        return Character.getType(point) == Character.PRIVATE_USE;
    }

    private void take(Topic topic, String pattern, Function<MatchResult, String> form) {
        first(pattern).map(form).ifPresent(value -> keep(topic, value));
    }

    private void keep(Topic topic, Collection<String> values) {
        keep(topic, String.join(" + ", values));
    }

    private void keep(Topic topic, long value) {
        keep(topic, String.valueOf(value));
    }

    private void keep(Topic topic, String value) {
        if (!value.isEmpty()) {
            found.put(topic, value);
        }
    }

    private Optional<MatchResult> first(String pattern) {
        return all(pattern).findFirst();
    }

    private Stream<MatchResult> all(String pattern) {
        return Pattern.compile(pattern).matcher(text).results();
    }

    private String between(String from, String to) {
        var start = text.indexOf(from);
        var end = start < 0 ? -1 : text.indexOf(to, start + from.length());
        return end < 0 ? "" : text.substring(start + from.length(), end);
    }

    private static Function<MatchResult, String> one() {
        return of("%s");
    }

    private static Function<MatchResult, String> of(String format) {
        return at -> format.formatted(Stream.iterate(1, group -> group <= at.groupCount(), group -> group + 1)
                .map(at::group)
                .toArray());
    }

    private static String sorted(String names) {
        return Stream.of(names.split(",")).map(String::strip).sorted().collect(Collectors.joining(", "));
    }

    private static String thousands(MatchResult amount) {
        return String.valueOf(1_000L * Long.parseLong(amount.group(1).replace(",", "")));
    }

    private static int year(String digits) {
        return digits.length() == 2 ? 2000 + number(digits) : number(digits);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
