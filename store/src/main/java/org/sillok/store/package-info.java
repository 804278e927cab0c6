/** The record on PostgreSQL: what was recorded, its order, and the server that keeps it. */
@NullMarked
package org.sillok.store;

import org.jspecify.annotations.NullMarked;
