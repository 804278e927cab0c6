package org.sillok.server.account;

import java.time.Instant;

/**
 * By what somebody is known where they sign in elsewhere.
 *
 * @param issuer who vouches for them
 * @param subject what the issuer calls them, always the same and nobody else
 */
public record Identity(String issuer, String subject, Instant madeAt) {}
