/** The orders that would record what a report says. */
@NullMarked
package org.sillok.ingest.order;

import org.jspecify.annotations.NullMarked;
