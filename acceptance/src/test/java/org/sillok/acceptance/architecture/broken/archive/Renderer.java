package org.sillok.acceptance.architecture.broken.archive;

import java.sql.Connection;

/** A renderer that touches a database. */
public record Renderer(Connection record) {}
