/** The record of this node: its database, what adds to it, and what reads it. */
@NullMarked
package org.sillok.server.record;

import org.jspecify.annotations.NullMarked;
