/** The papers of a meeting with their bytes: handing them in, and taking them away. */
@NullMarked
package org.sillok.server.paper;

import org.jspecify.annotations.NullMarked;
