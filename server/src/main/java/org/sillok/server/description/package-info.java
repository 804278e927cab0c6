/** The description of the API that machines read. */
@NullMarked
package org.sillok.server.description;

import org.jspecify.annotations.NullMarked;
