/** Every event as it was recorded, and the rules that were broken. */
@NullMarked
package org.sillok.query.audit;

import org.jspecify.annotations.NullMarked;
