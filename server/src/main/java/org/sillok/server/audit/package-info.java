/** The record as it stands over HTTP: every event, and every irregularity. */
@NullMarked
package org.sillok.server.audit;

import org.jspecify.annotations.NullMarked;
