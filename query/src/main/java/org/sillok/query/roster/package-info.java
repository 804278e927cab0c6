/** Who belongs to a committee, and who attended what. */
@NullMarked
package org.sillok.query.roster;

import org.jspecify.annotations.NullMarked;
