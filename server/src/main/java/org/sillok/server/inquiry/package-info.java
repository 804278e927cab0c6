/** Where questions are asked: of which moment, and not before the views have got there. */
@NullMarked
package org.sillok.server.inquiry;

import org.jspecify.annotations.NullMarked;
