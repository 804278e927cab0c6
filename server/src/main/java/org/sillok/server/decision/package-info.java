/** The decision log, speeches and follow-ups of all meetings over HTTP. */
@NullMarked
package org.sillok.server.decision;

import org.jspecify.annotations.NullMarked;
