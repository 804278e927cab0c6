package org.sillok.acceptance.architecture.broken.query;

import org.sillok.acceptance.architecture.broken.command.Aggregate;
import org.springframework.http.HttpHeaders;

/** A view that asks an aggregate and speaks HTTP. */
public record View(Class<Aggregate> aggregate, HttpHeaders headers) {}
