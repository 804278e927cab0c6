/** What a document says, decided once for every format that it is set in. */
@NullMarked
package org.sillok.archive.document;

import org.jspecify.annotations.NullMarked;
