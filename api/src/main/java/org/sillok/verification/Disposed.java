package org.sillok.verification;

import java.time.LocalDate;

/**
 * A disposal that the record holds, and that fits what was erased.
 *
 * @param position of the event that disposed of the record
 * @param decision the number of the appraisal that it rests on
 * @param events how many lost their content
 */
public record Disposed(long position, String meeting, LocalDate on, int decision, long events) {}
