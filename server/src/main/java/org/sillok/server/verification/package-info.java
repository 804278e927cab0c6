/** Checks what was published, or handed out, against keys and checkpoints that somebody kept. */
@NullMarked
package org.sillok.server.verification;

import org.jspecify.annotations.NullMarked;
