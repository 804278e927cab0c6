/** What a person types, and what it answers with. */
@NullMarked
package org.sillok.server.commandline;

import org.jspecify.annotations.NullMarked;
