package org.sillok.audit;

import java.util.List;

/**
 * An event of a meeting, and what came of it.
 *
 * @param consequences the positions of the events that automations answered to it with; the first fifty
 */
public record TimelineEvent(TrailLine event, List<Long> consequences) {}
