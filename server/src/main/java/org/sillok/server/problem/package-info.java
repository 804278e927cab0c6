/** What a caller is told when an act is not accepted. */
@NullMarked
package org.sillok.server.problem;

import org.jspecify.annotations.NullMarked;
