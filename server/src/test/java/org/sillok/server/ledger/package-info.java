/** Tests of what the ledger is told. */
@NullMarked
package org.sillok.server.ledger;

import org.jspecify.annotations.NullMarked;
