/** What was decided on disclosure, by whom and until when: for those inside. */
@NullMarked
package org.sillok.query.disclosure;

import org.jspecify.annotations.NullMarked;
