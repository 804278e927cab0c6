package org.sillok.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of a speech that is withheld.
 *
 * @param from the first character, in UTF-16 units
 * @param to behind the last character
 * @param decidedOn when it was decided; null where that is not stated
 */
public record Gap(
        int from, int to, List<Ground> grounds, @Nullable LocalDate decidedOn) {}
