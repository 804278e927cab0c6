package org.sillok.publication;

import org.sillok.meeting.Reckoning;

/**
 * The figures by which a meeting opened or decided.
 *
 * @param rule the article that asks for the quorum
 */
public record PublicQuorum(int inOffice, int present, int neededToOpen, int neededToDecide, boolean met, String rule) {

    /** Without the seats that were counted. */
    public static PublicQuorum of(Reckoning reckoning) {
        return new PublicQuorum(
                reckoning.inOffice(),
                reckoning.present(),
                reckoning.neededToOpen(),
                reckoning.neededToDecide(),
                reckoning.quorum(),
                reckoning.opening().article());
    }
}
