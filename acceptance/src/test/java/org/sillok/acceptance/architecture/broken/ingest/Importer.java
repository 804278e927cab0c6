package org.sillok.acceptance.architecture.broken.ingest;

import java.sql.Connection;

/** An importer that touches a database. */
public record Importer(Connection record) {}
