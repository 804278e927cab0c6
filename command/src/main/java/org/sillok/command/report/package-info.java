/** Reports on meetings decide on every act from the first draft to the registration of what was approved. */
@NullMarked
package org.sillok.command.report;

import org.jspecify.annotations.NullMarked;
