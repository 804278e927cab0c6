/** A document that acts are taken from: received, its reading confirmed by a person, and recorded. */
@NullMarked
package org.sillok.source;

import org.jspecify.annotations.NullMarked;
