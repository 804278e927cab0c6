/** What is given to be read, and what the reading yields: spans, findings, coverage, and a proposal of orders. */
@NullMarked
package org.sillok.ingest;

import org.jspecify.annotations.NullMarked;
