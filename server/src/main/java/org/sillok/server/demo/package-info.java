/** The sample that the demo records: requests that anybody could send. */
@NullMarked
package org.sillok.server.demo;

import org.jspecify.annotations.NullMarked;
