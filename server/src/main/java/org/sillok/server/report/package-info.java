/** The report on a meeting over HTTP: what is drafted and signed, and the report as data and as a page. */
@NullMarked
package org.sillok.server.report;

import org.jspecify.annotations.NullMarked;
