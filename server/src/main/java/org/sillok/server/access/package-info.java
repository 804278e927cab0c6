/** Who read what of the record that is not public, and who was refused: written down before the answer leaves. */
@NullMarked
package org.sillok.server.access;

import org.jspecify.annotations.NullMarked;
