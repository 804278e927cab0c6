/** A published result report, transcribed by hand through the API as a clerk would. */
@NullMarked
package org.sillok.acceptance.transcription;

import org.jspecify.annotations.NullMarked;
