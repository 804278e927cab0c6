/** What a verifier says of a record: intact, or altered, and then where and how. */
@NullMarked
package org.sillok.verification;

import org.jspecify.annotations.NullMarked;
