/** Meetings over HTTP: each act is posted to its noun, each view is got from its own. */
@NullMarked
package org.sillok.server.meeting;

import org.jspecify.annotations.NullMarked;
