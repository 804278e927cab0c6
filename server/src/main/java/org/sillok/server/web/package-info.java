/** How requests are read before any controller sees them: their size, their JSON, their parameters. */
@NullMarked
package org.sillok.server.web;

import org.jspecify.annotations.NullMarked;
