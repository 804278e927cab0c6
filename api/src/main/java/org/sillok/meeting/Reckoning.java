package org.sillok.meeting;

import java.util.List;
import org.sillok.committee.Citation;

/**
 * The validity reckoning of an opening or an outcome: what was counted, by which rule, with what verdict.
 *
 * @param counted the seats that were counted as present, proxies included and those who stepped aside left out
 * @param recused the seats that stepped aside for the item
 * @param neededToOpen members who must be present, by {@code opening}
 * @param neededToDecide members who must be in favour, by {@code deciding}
 * @param quorum whether {@code present} reaches {@code neededToOpen}
 * @param withoutProxies the same without each proxy, and without all of them where there are several
 */
public record Reckoning(
        int inOffice,
        int present,
        List<String> counted,
        List<String> recused,
        int neededToOpen,
        int neededToDecide,
        boolean quorum,
        Citation opening,
        Citation deciding,
        List<WithoutProxy> withoutProxies) {

    /** What the figures would be if these seats' proxies were not counted. */
    public record WithoutProxy(List<String> seats, int present, int neededToDecide, boolean quorum) {}
}
