package org.sillok.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That something is withheld, and by which law; never what, by whom, or how much.
 *
 * @param grounds the numbers of 정보공개법 제9조 제1항; empty where none is stated
 * @param decidedOn when it was decided; null where that is not stated
 */
public record Withheld(List<Integer> grounds, @Nullable LocalDate decidedOn) {}
