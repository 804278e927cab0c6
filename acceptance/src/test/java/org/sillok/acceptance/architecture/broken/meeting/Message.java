package org.sillok.acceptance.architecture.broken.meeting;

import javax.sql.DataSource;
import org.sillok.acceptance.architecture.broken.command.Aggregate;
import org.springframework.jdbc.core.JdbcTemplate;

/** A message that knows a database, and closes a circle with its aggregate. */
public record Message(DataSource source, JdbcTemplate jdbc, Class<Aggregate> decidedBy) {}
