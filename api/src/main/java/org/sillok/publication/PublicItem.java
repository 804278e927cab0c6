package org.sillok.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.ItemKind;

/**
 * An item of the agenda.
 *
 * @param sponsor null where it is not stated
 */
public record PublicItem(
        int item,
        ItemKind kind,
        List<Piece> title,
        @Nullable List<Piece> sponsor,
        boolean withdrawn) {}
