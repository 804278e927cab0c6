/** What of a meeting is open to everybody, what is withheld, under which ground, and until when (정보공개법 제9조). */
@NullMarked
package org.sillok.disclosure;

import org.jspecify.annotations.NullMarked;
