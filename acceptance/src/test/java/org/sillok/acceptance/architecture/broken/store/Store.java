package org.sillok.acceptance.architecture.broken.store;

import org.sillok.acceptance.architecture.broken.query.View;
import org.sillok.acceptance.architecture.broken.server.Everything;

/** A store that knows a view and the server. */
public record Store(Class<View> view, Class<Everything> server) {}
