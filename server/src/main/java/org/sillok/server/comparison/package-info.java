/** What a document states, beside what comes out of the record that was made from it. */
@NullMarked
package org.sillok.server.comparison;

import org.jspecify.annotations.NullMarked;
