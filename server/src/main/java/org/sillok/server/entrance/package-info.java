/** The pages by which people come in, and where they and administrators keep the accounts. */
@NullMarked
package org.sillok.server.entrance;

import org.jspecify.annotations.NullMarked;
