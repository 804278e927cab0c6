/** The result report (결과보고) of a meeting: its draft, checklist, expenses, approval line and registration. */
@NullMarked
package org.sillok.report;

import org.jspecify.annotations.NullMarked;
