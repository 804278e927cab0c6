/** What a report says twice must agree; where it does not, there is a finding and never a correction. */
@NullMarked
package org.sillok.ingest.check;

import org.jspecify.annotations.NullMarked;
