/** The product as people see it: pages in a real browser, and in one without scripts. */
@NullMarked
package org.sillok.acceptance.browser;

import org.jspecify.annotations.NullMarked;
