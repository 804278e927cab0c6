/** The views: the projector that keeps them, the tables they stand in, and how they are rebuilt. */
@NullMarked
package org.sillok.query;

import org.jspecify.annotations.NullMarked;
