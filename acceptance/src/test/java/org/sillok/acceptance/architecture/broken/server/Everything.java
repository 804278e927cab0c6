package org.sillok.acceptance.architecture.broken.server;

import org.sillok.acceptance.architecture.broken.benchmark.Race;
import org.sillok.acceptance.architecture.broken.store.Store;

/** A server that the store knows. */
public record Everything(Class<Store> store, Class<Race> race) {}
