/** Reports on meetings: drafts, approval lines, checklists, and expenses as they are reckoned. */
@NullMarked
package org.sillok.query.report;

import org.jspecify.annotations.NullMarked;
