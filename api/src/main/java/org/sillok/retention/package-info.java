/** How long a record is kept, who keeps it, and what is decided when its period has ended (이관·보존·평가·폐기). */
@NullMarked
package org.sillok.retention;

import org.jspecify.annotations.NullMarked;
