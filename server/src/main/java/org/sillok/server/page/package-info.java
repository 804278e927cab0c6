/** What all pages share: their frame, their words, and the forms that people send. */
@NullMarked
package org.sillok.server.page;

import org.jspecify.annotations.NullMarked;
