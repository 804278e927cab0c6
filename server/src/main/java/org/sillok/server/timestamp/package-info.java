/** Time stamps that somebody got from an authority (RFC 3161), checked offline. The server asks no authority for any. */
@NullMarked
package org.sillok.server.timestamp;

import org.jspecify.annotations.NullMarked;
