/** What can be set, and who may sign in. */
@NullMarked
package org.sillok.server.settings;

import org.jspecify.annotations.NullMarked;
