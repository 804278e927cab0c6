package org.sillok.server.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request recorded; the same however often it is repeated.
 *
 * @param id of the committee or meeting
 * @param version of the committee or meeting after it
 * @param position of the last of it in the record; null where the ledger has not numbered it within some seconds
 * @param recorded the act, and the irregularities found with it
 */
public record Receipt(String id, long version, @Nullable Long position, List<Act> recorded) {}
