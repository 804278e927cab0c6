/** Somebody else's side: follows a log from outside, and signs what it saw (C2SP tlog-cosignature). */
@NullMarked
package org.sillok.server.witness;

import org.jspecify.annotations.NullMarked;
