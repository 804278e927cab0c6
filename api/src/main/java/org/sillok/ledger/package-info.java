/** The ledger's arithmetic, by which anyone can check that the record was not altered. */
@NullMarked
package org.sillok.ledger;

import org.jspecify.annotations.NullMarked;
