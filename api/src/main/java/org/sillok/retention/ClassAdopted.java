package org.sillok.retention;

/** A class is in a schedule from a day on. */
public record ClassAdopted(String scheduleId, ScheduledClass adopted) implements ScheduleEvent {}
