package org.sillok.retention;

import java.time.LocalDate;

/**
 * A class is in a schedule no more.
 *
 * @param from the first day on which it does not hold
 */
public record ClassRetired(String scheduleId, String code, LocalDate from, String reason) implements ScheduleEvent {}
