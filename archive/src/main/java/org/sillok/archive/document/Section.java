package org.sillok.archive.document;

import java.util.List;

/**
 * A part with a heading of its own.
 *
 * @param proceedings whether it is a part of what went on in the room, and not an account of it
 */
public record Section(String heading, boolean proceedings, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    static Section of(String heading, List<? extends Block> blocks) {
        return new Section(heading, false, List.copyOf(blocks));
    }

    static Section proceedings(String heading, List<? extends Block> blocks) {
        return new Section(heading, true, List.copyOf(blocks));
    }
}
