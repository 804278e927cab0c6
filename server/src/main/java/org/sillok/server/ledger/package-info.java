/** The ledger for whoever wants to check it. Nothing here holds content, and nothing asks who is there. */
@NullMarked
package org.sillok.server.ledger;

import org.jspecify.annotations.NullMarked;
