/** Every event as it was recorded, and the rules that were broken: questions and answers. */
@NullMarked
package org.sillok.audit;

import org.jspecify.annotations.NullMarked;
