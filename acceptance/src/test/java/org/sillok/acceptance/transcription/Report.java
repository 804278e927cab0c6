package org.sillok.acceptance.transcription;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk copies out of a published report: the roster and the speeches. Nothing else is read from the file; dates,
 * counts and results are facts that the test states itself.
 */
record Report(List<Row> roster, List<Turn> deliberation, List<Turn> advice, List<Turn> greetings) {

    private static final Pattern ROW = Pattern.compile(
            "(\\d{1,2}) ([가-힣]{2,4}) (?:\\(((?:부)?위원장)\\) )?(남|여) (.+?)(?= \\d{1,2} [가-힣]{2,4} (?:\\(|남|여)|$)");
    private static final Pattern TURN = Pattern.compile("○ \\(([^)]+)\\) ");
    private static final String SAME = "〃";

    /** A row of the roster; the role is null for an ordinary member. */
    record Row(int number, String name, @Nullable String role, boolean woman, String affiliation, String post) {}

    /** One speech, under the label that the report prints. */
    record Turn(String label, String text) {}

    static Report read(Path file) throws IOException {
        var text = Files.readString(file);
        var minutes = text.substring(text.indexOf("[붙임2] 회의록"), text.indexOf("회의 종료 ---"));
        var discussion = minutes.indexOf("□ 안건논의");
        var advice = minutes.indexOf("자문안건 논의 시작");
        return new Report(
                roster(text.substring(text.indexOf("연번 성명 성별"), text.indexOf("[붙임2] 회의록"))),
                turns(minutes.substring(discussion, advice)),
                turns(minutes.substring(advice)),
                turns(minutes.substring(0, discussion)));
    }

    private static List<Row> roster(String annex) {
        var rows = new ArrayList<Row>();
        var matcher = ROW.matcher(annex.strip());
        var above = "";
        while (matcher.find()) {
            var words = matcher.group(5).replaceAll(" (당연직|위촉직)$", "").strip();
            var space = words.lastIndexOf(' ');
            above = words.startsWith(SAME) ? above : words.substring(0, space);
            rows.add(new Row(
                    Integer.parseInt(matcher.group(1)),
                    matcher.group(2),
                    matcher.group(3),
                    matcher.group(4).equals("여"),
                    above,
                    words.substring(space + 1)));
        }
        return List.copyOf(rows);
    }

    private static List<Turn> turns(String part) {
        var turns = new ArrayList<Turn>();
        var matcher = TURN.matcher(part);
        var label = "";
        int from = -1;
        while (matcher.find()) {
            if (from >= 0) {
                turns.add(new Turn(label, part.substring(from, matcher.start()).strip()));
            }
            label = matcher.group(1);
            from = matcher.end();
        }
        turns.add(new Turn(
                label, part.substring(from).replaceAll("\\s*-{5,}.*$", "").strip()));
        return List.copyOf(turns);
    }
}
