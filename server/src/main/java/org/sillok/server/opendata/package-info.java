/** The public edition as open data: whole tables with stable columns, and the catalogue that describes them. */
@NullMarked
package org.sillok.server.opendata;

import org.jspecify.annotations.NullMarked;
