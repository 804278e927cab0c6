/** The command line: what a person types to start Sillok, and what it answers with. */
@NullMarked
package org.sillok.server.commandline;

import org.jspecify.annotations.NullMarked;
