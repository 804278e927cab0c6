/** What every act, event and question has in common. */
@NullMarked
package org.sillok.record;

import org.jspecify.annotations.NullMarked;
