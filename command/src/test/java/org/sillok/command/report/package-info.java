/** What reports accept, refuse and note. */
@NullMarked
package org.sillok.command.report;

import org.jspecify.annotations.NullMarked;
