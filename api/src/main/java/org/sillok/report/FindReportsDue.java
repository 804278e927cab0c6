package org.sillok.report;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/**
 * Which reports are still to be written, or wait for somebody? The answer is a {@link org.sillok.record.Page} of
 * {@link ReportDue}, that on the latest meeting first.
 */
public record FindReportsDue(int page, int size, @Nullable Long asOf) implements Question {}
