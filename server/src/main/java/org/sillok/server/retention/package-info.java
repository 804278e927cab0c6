/** The records office: classes, transfer, freezes, appraisal, and what falls due. */
@NullMarked
package org.sillok.server.retention;

import org.jspecify.annotations.NullMarked;
