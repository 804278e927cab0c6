/** Finding Korean words: what a plain substring search finds, by an index, the apt ones first. */
@NullMarked
package org.sillok.query.search;

import org.jspecify.annotations.NullMarked;
