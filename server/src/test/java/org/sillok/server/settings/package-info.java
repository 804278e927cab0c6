/** Settings, and what is wrong with some. */
@NullMarked
package org.sillok.server.settings;

import org.jspecify.annotations.NullMarked;
