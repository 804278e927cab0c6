/** An application as one starts it: Spring Boot, Axon and an embedded PostgreSQL, and nothing to do. */
@NullMarked
package org.sillok.benchmark.bare;

import org.jspecify.annotations.NullMarked;
