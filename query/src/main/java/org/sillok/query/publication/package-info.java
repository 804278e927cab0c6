/** The public edition: composed from the record, masked before a byte of it is written, and read by those who see nothing else. */
@NullMarked
package org.sillok.query.publication;

import org.jspecify.annotations.NullMarked;
