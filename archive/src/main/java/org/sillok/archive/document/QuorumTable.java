package org.sillok.archive.document;

import java.util.ArrayList;
import java.util.List;
import org.sillok.archive.Wording;
import org.sillok.archive.document.Block.Act;
import org.sillok.archive.document.Block.Table;
import org.sillok.meeting.ItemDeferred;
import org.sillok.meeting.ItemReferred;
import org.sillok.meeting.MeetingFailedForQuorum;
import org.sillok.meeting.MeetingOpened;
import org.sillok.meeting.Reckoning;
import org.sillok.meeting.ResolutionPassed;
import org.sillok.meeting.ResolutionRejected;

/** The reckoning of the opening and of each outcome: by which rule, with and without each proxy, with what verdict. */
final class QuorumTable {

    private static final List<String> HEADS = List.of("대상", "재적", "출석", "개의", "의결", "정족수", "근거", "대리 제외");

    private final List<List<String>> rows = new ArrayList<>();

    private QuorumTable() {}

    static Block of(Sitting sitting) {
        var table = new QuorumTable();
        for (var told : sitting.told()) {
            if (told.fact() instanceof MeetingOpened it) {
                table.add("개의", it.reckoning());
            } else if (told.fact() instanceof MeetingFailedForQuorum it) {
                table.add("유회", it.reckoning());
            } else if (told.fact() instanceof ResolutionPassed it) {
                table.add(it.item(), it.reckoning());
            } else if (told.fact() instanceof ResolutionRejected it) {
                table.add(it.item(), it.reckoning());
            } else if (told.fact() instanceof ItemDeferred it) {
                table.add(it.item(), it.reckoning());
            } else if (told.fact() instanceof ItemReferred it) {
                table.add(it.item(), it.reckoning());
            }
        }
        return table.rows.isEmpty() ? Act.of("정족수 " + Wording.NOT_STATED) : new Table("정족수 계산", HEADS, table.rows);
    }

    private void add(int item, Reckoning reckoning) {
        add("안건 " + Wording.circled(item), reckoning);
    }

    private void add(String what, Reckoning reckoning) {
        rows.add(List.of(
                what,
                reckoning.inOffice() + "",
                reckoning.present() + "",
                reckoning.neededToOpen() + "",
                reckoning.neededToDecide() + "",
                met(reckoning.quorum()),
                reckoning.opening().article() + "; " + reckoning.deciding().article(),
                withoutProxies(reckoning)));
    }

    private static String withoutProxies(Reckoning reckoning) {
        var said = reckoning.withoutProxies().stream()
                .map(without ->
                        String.join("·", without.seats()) + "번 제외 " + without.present() + "명: " + met(without.quorum()))
                .toList();
        return said.isEmpty() ? "해당 없음" : String.join("; ", said);
    }

    private static String met(boolean quorum) {
        return quorum ? "충족" : "미달";
    }
}
