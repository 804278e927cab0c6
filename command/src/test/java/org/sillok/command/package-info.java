/** How the tests put an order to an aggregate and see what it answers. */
@NullMarked
package org.sillok.command;

import org.jspecify.annotations.NullMarked;
