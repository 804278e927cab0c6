/** The ledger, judged by what others wrote. */
@NullMarked
package org.sillok.acceptance.ledger;

import org.jspecify.annotations.NullMarked;
