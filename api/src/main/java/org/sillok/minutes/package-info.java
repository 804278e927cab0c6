/** Meetings, their minutes, timetables and speeches: questions and answers. */
@NullMarked
package org.sillok.minutes;

import org.jspecify.annotations.NullMarked;
