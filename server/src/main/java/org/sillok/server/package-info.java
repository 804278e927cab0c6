/** The program: what is started, and with which settings. */
@NullMarked
package org.sillok.server;

import org.jspecify.annotations.NullMarked;
