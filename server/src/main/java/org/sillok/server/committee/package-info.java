/** Committees over HTTP: their seats, rules and officers. */
@NullMarked
package org.sillok.server.committee;

import org.jspecify.annotations.NullMarked;
