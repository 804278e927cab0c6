/** What callers are told, in both languages. */
@NullMarked
package org.sillok.server.problem;

import org.jspecify.annotations.NullMarked;
